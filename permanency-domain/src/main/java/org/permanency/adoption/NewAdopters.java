package org.permanency.adoption;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.adoption.rule.AdopterKind;
import org.permanency.adoption.rule.AdopterTerms;
import org.permanency.people.PersonBook;

/**
 * People who were approved to adopt.
 *
 * @param applicant the enquiry they came from; null when another agency approved them
 * @param kind what they were approved for
 * @param people one or two
 * @param approvedOn day of the decision
 * @param terms of the approval
 * @param reach how to reach them
 * @param worker who works with them; null for nobody yet
 * @param fromAgency agency that they come from with an approval; null for none
 */
public record NewAdopters(
    @Nullable UUID applicant,
    AdopterKind kind,
    List<PersonBook.Adult> people,
    LocalDate approvedOn,
    AdopterTerms terms,
    Reach reach,
    @Nullable UUID worker,
    @Nullable String fromAgency) {
  /** Copies the people. */
  public NewAdopters {
    people = List.copyOf(people);
  }

  /** How to reach adopters; each null when not known. */
  public record Reach(
      @Nullable String telephone,
      @Nullable String email,
      @Nullable String address,
      @Nullable String postcode) {
    /** Nothing is known. */
    public static final Reach NONE = new Reach(null, null, null, null);
  }
}
