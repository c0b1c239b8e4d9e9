package org.permanency.performance.rule;

import java.time.LocalDate;
import java.util.List;
import org.permanency.fostering.rule.Register;

/**
 * One household's records, prepared once; asked for any number of months.
 *
 * @param terms its terms; where two are in force on a day their places add up
 * @param holds its holds; they add up as well
 * @param stays nights of children with it
 */
record HouseholdDossier(
    Register.Household household,
    List<Register.Terms> terms,
    List<Register.Hold> holds,
    List<Register.Stay> stays) {
  HouseholdMonth on(ReportingMonth month) {
    var end = month.end();
    return new HouseholdMonth(
        household.id(),
        household.code(),
        approvedOn(end),
        placesOn(end),
        placesOn(month.yearEndBefore()),
        heldOn(end),
        childrenOn(end));
  }

  private boolean approvedOn(LocalDate day) {
    return household.approval() != null && household.approval().includes(day);
  }

  private int placesOn(LocalDate day) {
    return approvedOn(day)
        ? terms.stream()
            .filter(t -> t.period().includes(day))
            .mapToInt(Register.Terms::places)
            .sum()
        : 0;
  }

  private int heldOn(LocalDate day) {
    return approvedOn(day)
        ? holds.stream().filter(h -> h.period().includes(day)).mapToInt(Register.Hold::places).sum()
        : 0;
  }

  private int childrenOn(LocalDate day) {
    return (int)
        stays.stream()
            .filter(s -> s.period().includes(day))
            .map(Register.Stay::child)
            .distinct()
            .count();
  }
}
