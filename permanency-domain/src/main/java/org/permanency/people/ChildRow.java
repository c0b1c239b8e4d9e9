package org.permanency.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.permanency.people.rule.ChildFact;
import org.permanency.people.rule.ChildId;

/**
 * A child in a list. Of a restricted record only named people see more than the id and the council.
 *
 * @param id the child
 * @param council code of the council
 * @param number the council's number; null when the record is closed to the actor
 * @param familyName null when unknown or closed
 * @param givenNames null when unknown or closed
 * @param born null when unknown or closed
 * @param sex {@code M}, {@code F} or {@code U}; null when unknown or closed
 * @param restricted whether only named people may open the record
 * @param closed whether the actor is none of them
 * @param lookedAfter whether it is looked after on the business day, short breaks left out; false
 *     when closed
 */
public record ChildRow(
    ChildId id,
    String council,
    @Nullable String number,
    @Nullable String familyName,
    @Nullable String givenNames,
    @Nullable LocalDate born,
    @Nullable String sex,
    boolean restricted,
    boolean closed,
    boolean lookedAfter) {
  /** The name as lists show it: family name first; what is known instead when there is no name. */
  public String name() {
    if (closed) {
      return "Restricted record";
    }
    if (familyName == null && givenNames == null) {
      return "Name not recorded (" + council + " " + number + ")";
    }
    return familyName == null || givenNames == null
        ? String.valueOf(familyName == null ? givenNames : familyName)
        : familyName + ", " + givenNames;
  }

  /** Age in whole years; null when the date of birth is unknown or closed. */
  public @Nullable Integer age(LocalDate today) {
    return born == null || born.isAfter(today) ? null : ChildFact.ageOn(born, today);
  }
}
