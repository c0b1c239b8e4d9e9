package org.permanency.fostering.rule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An approval to foster as it was decided.
 *
 * @param existing household on the register that is approved now; null for a new one
 * @param name as on letters and statements
 * @param type key of a {@link HouseholdType}
 * @param from first day of the approval and of its terms
 * @param until last day, included, of a temporary approval; null for one that lasts
 * @param terms what it is approved for
 * @param carers who is approved; those of an existing household stay as they are when it is empty
 */
public record Approval(
    @Nullable HouseholdId existing,
    String name,
    String type,
    LocalDate from,
    @Nullable LocalDate until,
    Terms terms,
    List<Carer> carers) {
  /** Copies the carers. */
  public Approval {
    carers = List.copyOf(carers);
  }

  /**
   * Terms of an approval.
   *
   * @param places children at a time
   * @param ageFrom youngest age, included; null for no limit
   * @param ageTo oldest age, included; null for no limit
   * @param conditions in words, up to 2,000 characters; null for none
   */
  public record Terms(
      int places, @Nullable Integer ageFrom, @Nullable Integer ageTo, @Nullable String conditions) {
    /** As a change of terms from a day on. */
    public TermsChange from(LocalDate day) {
      return new TermsChange(day, places, ageFrom, ageTo);
    }
  }

  /**
   * Somebody who is approved.
   *
   * @param sex {@code M}, {@code F} or {@code U}; null when not said
   * @param ethnicity code of the national return; null when not said
   */
  public record Carer(
      String givenNames,
      String familyName,
      @Nullable LocalDate born,
      @Nullable String sex,
      @Nullable String ethnicity) {}
}
