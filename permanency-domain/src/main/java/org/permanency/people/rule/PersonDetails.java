package org.permanency.people.rule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a child as a person. Every blank field is null; a form may leave anything
 * blank.
 *
 * @param familyName up to 100 characters, as the other names
 * @param givenNames given names
 * @param knownAs what the child wants to be called
 * @param born date of birth
 * @param sex {@code M}, {@code F} or {@code U}
 * @param ethnicity code of the national return, see {@link Ethnicity}
 * @param language first language
 * @param religion religion or belief
 * @param disability disability or impairment, in words
 * @param nhsNumber ten digits
 * @param upn unique pupil number
 * @param aliases other names
 * @param address current address; null when none is recorded
 */
public record PersonDetails(
    @Nullable String familyName,
    @Nullable String givenNames,
    @Nullable String knownAs,
    @Nullable LocalDate born,
    @Nullable String sex,
    @Nullable String ethnicity,
    @Nullable String language,
    @Nullable String religion,
    @Nullable String disability,
    @Nullable String nhsNumber,
    @Nullable String upn,
    List<Alias> aliases,
    @Nullable Address address) {
  /** Copies the aliases. */
  public PersonDetails {
    aliases = List.copyOf(aliases);
  }

  /**
   * Another name.
   *
   * @param kind {@code birth}, {@code former} or {@code also-known-as}
   */
  public record Alias(String familyName, String givenNames, String kind) {}

  /**
   * Where the child's home is.
   *
   * @param line1 first line; never blank
   * @param uprn unique property reference number, up to 12 digits
   * @param since first day there
   */
  public record Address(
      String line1,
      @Nullable String line2,
      @Nullable String town,
      @Nullable String postcode,
      @Nullable String uprn,
      LocalDate since) {}
}
