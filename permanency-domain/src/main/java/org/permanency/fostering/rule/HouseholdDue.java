package org.permanency.fostering.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.permanency.kernel.Reason;

/** What on a household's record wants somebody's attention on a day. */
public final class HouseholdDue {
  private HouseholdDue() {}

  /**
   * What should be seen to, most pressing first.
   *
   * @param placed children with the household that day
   * @param bank whether bank details are known
   * @return reasons {@code fostering.due.*}; empty when all is in order
   */
  public static List<Reason> of(HouseholdFacts facts, LocalDate day, int placed, boolean bank) {
    var due = new ArrayList<Reason>();
    boolean approved =
        HouseholdStatus.on(day, facts.household().approval()) == HouseholdStatus.APPROVED;
    int places = facts.placesOn(day);
    if (placed > 0 && !approved) {
      due.add(Reason.of("fostering.due.not-approved", "placed", placed));
    }
    if (approved && places == 0) {
      due.add(Reason.of("fostering.due.no-terms"));
    } else if (approved && placed > places) {
      due.add(Reason.of("fostering.due.over-places", "placed", placed, "places", places));
    }
    if (placed > 0 && facts.levels().stream().noneMatch(l -> l.period().includes(day))) {
      due.add(Reason.of("fostering.due.no-level", "placed", placed));
    }
    if (placed > 0 && !bank) {
      due.add(Reason.of("fostering.due.no-bank"));
    }
    return due;
  }
}
