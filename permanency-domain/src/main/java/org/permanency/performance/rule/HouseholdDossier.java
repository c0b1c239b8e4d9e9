package org.permanency.performance.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.permanency.fostering.rule.Register;
import org.permanency.keeping.rule.CareFact;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.people.rule.Ethnicity;

/**
 * One household's records, prepared once; asked for any number of months.
 *
 * @param terms its terms; where two are in force on a day their places add up
 * @param holds its holds; they add up as well
 * @param stays nights of children with it
 * @param care its visits and reviews
 * @param carers who foster in it
 */
record HouseholdDossier(
    Register.Household household,
    List<Register.Terms> terms,
    List<Register.Hold> holds,
    List<Register.Stay> stays,
    List<CareFact> care,
    List<Register.Carer> carers) {
  /** Months between reviews, and weeks between visits, as the indicators' wording has them. */
  private static final int REVIEW_MONTHS = 12;

  private static final int VISIT_WEEKS = 6;

  HouseholdMonth on(ReportingMonth month) {
    var end = month.end();
    return new HouseholdMonth(
        household.id(),
        household.code(),
        approvedOn(end),
        placesOn(end),
        placesOn(month.yearEndBefore()),
        heldOn(end),
        childrenOn(end),
        household.type(),
        household.approval() != null && month.inYearToDate(household.approval().start()),
        minority(),
        moved(month, 1),
        moved(month, -1),
        without(CareFact.Kind.REVIEW, end.minusMonths(REVIEW_MONTHS), end),
        without(CareFact.Kind.VISIT, end.minusWeeks(VISIT_WEEKS), end),
        left(month, true),
        left(month, false));
  }

  private boolean minority() {
    var approval = household.approval();
    return approval != null
        && carers.stream()
            .filter(c -> c.period().includes(approval.start()))
            .anyMatch(c -> c.ethnicity() != null && Ethnicity.minority(c.ethnicity()));
  }

  /**
   * Places that were not there the day before, over all days of the year to date.
   *
   * @param sign 1 for those gained, -1 for those that are gone
   */
  private int moved(ReportingMonth month, int sign) {
    var days = new TreeSet<LocalDate>();
    terms.forEach(t -> change(t.period(), days));
    if (household.approval() != null) {
      change(household.approval(), days);
    }
    return days.stream()
        .filter(month::inYearToDate)
        .mapToInt(d -> Math.max(0, sign * (placesOn(d) - placesOn(d.minusDays(1)))))
        .sum();
  }

  private static void change(EffectivePeriod period, Set<LocalDate> days) {
    days.add(period.start());
    if (period.end() != null) {
      days.add(period.end());
    }
  }

  /** Approved all the time since before {@code from}, and nothing of the kind since then. */
  private boolean without(CareFact.Kind kind, LocalDate from, LocalDate end) {
    var approval = household.approval();
    return approval != null
        && approval.includes(end)
        && approval.start().isBefore(from)
        && care.stream()
            .noneMatch(f -> f.kind() == kind && !f.on().isBefore(from) && !f.on().isAfter(end));
  }

  private int left(ReportingMonth month, boolean carer) {
    return (int)
        stays.stream()
            .filter(s -> Boolean.FALSE.equals(s.endedPlanned()))
            .filter(s -> s.period().end() != null && month.inYearToDate(s.period().end()))
            .filter(s -> "carer".equals(s.endedBy()) == carer)
            .count();
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
