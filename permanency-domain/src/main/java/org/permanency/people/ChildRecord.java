package org.permanency.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.people.rule.ChildFact;
import org.permanency.people.rule.ChildId;
import org.permanency.people.rule.PersonDetails;

/**
 * One child's record, opened.
 *
 * @param id the child
 * @param council code of its council
 * @param number the council's number, unique within the council only
 * @param unaccompanied whether it came as an unaccompanied asylum-seeking child
 * @param details what is recorded of the person
 * @param former addresses that have ended, latest first
 * @param siblings brothers and sisters of the same group
 * @param restricted whether only named people may open it
 * @param version to send back with a change
 */
public record ChildRecord(
    ChildId id,
    String council,
    String number,
    boolean unaccompanied,
    PersonDetails details,
    List<FormerAddress> former,
    List<ChildRow> siblings,
    boolean restricted,
    int version) {
  /**
   * An address that has ended.
   *
   * @param ends first day after
   */
  public record FormerAddress(PersonDetails.Address address, LocalDate ends) {}

  /** Copies the lists. */
  public ChildRecord {
    former = List.copyOf(former);
    siblings = List.copyOf(siblings);
  }

  ChildRecord withSiblings(List<ChildRow> found) {
    return new ChildRecord(
        id, council, number, unaccompanied, details, former, found, restricted, version);
  }

  /** The name as a heading: what the child is called, then the family name. */
  public String name() {
    var first = details.knownAs() == null ? details.givenNames() : details.knownAs();
    var family = details.familyName();
    if (first == null && family == null) {
      return "Name not recorded (" + council + " " + number + ")";
    }
    return first == null ? String.valueOf(family) : family == null ? first : first + " " + family;
  }

  /** Age in whole years; null when the date of birth is unknown. */
  public @Nullable Integer age(LocalDate today) {
    var born = details.born();
    return born == null || born.isAfter(today) ? null : ChildFact.ageOn(born, today);
  }
}
