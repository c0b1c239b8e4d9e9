package org.permanency.finance.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildFact;
import org.permanency.people.rule.ChildId;

/**
 * A household's qualifying care relief in one tax year, as its annual statement shows it. Weeks run
 * from Monday to Sunday; a week with one night counts whole; the week in which the tax year ends
 * belongs to it (HMRC, Business Income Manual 52765). A child counts as older in the week in which
 * it reaches the age. The household's own amount is in proportion to the days of approval.
 *
 * @param year 6 April to 5 April
 * @param children in the order of their first week
 * @param approvedDays days of the year on which the household was approved
 * @param household its own amount
 * @param weekly amounts for children's weeks, all together
 */
public record CareReliefYear(
    EffectivePeriod year, List<Weeks> children, int approvedDays, Pence household, Pence weekly) {
  private static final int NEW_YEAR = 6;

  /**
   * Weeks of one child.
   *
   * @param younger weeks at the lower amount
   * @param older weeks at the higher one
   */
  public record Weeks(ChildId child, int younger, int older) {}

  /**
   * What it is calculated from.
   *
   * @param relief amounts of the year
   * @param approved days of the household's approval
   * @param stays nights of children with the household
   * @param children those whose stays these are
   */
  public record Facts(
      CareRelief relief,
      List<EffectivePeriod> approved,
      Map<ChildId, List<EffectivePeriod>> stays,
      Map<ChildId, ChildFact> children) {}

  /** Copies the list. */
  public CareReliefYear {
    children = List.copyOf(children);
  }

  /** The tax year that begins on 6 April of {@code first}. */
  public static EffectivePeriod taxYear(int first) {
    return new EffectivePeriod(
        LocalDate.of(first, 4, NEW_YEAR), LocalDate.of(first + 1, 4, NEW_YEAR));
  }

  /** The tax year that holds {@code day}, by the year of its 6 April. */
  public static int taxYearOf(LocalDate day) {
    return day.isBefore(LocalDate.of(day.getYear(), 4, NEW_YEAR))
        ? day.getYear() - 1
        : day.getYear();
  }

  /** The year of a household. A child without a date of birth counts as younger. */
  public static CareReliefYear of(int first, Facts facts) {
    var year = taxYear(first);
    var weeks = new ArrayList<Weeks>();
    var begun = new LinkedHashMap<ChildId, LocalDate>();
    facts
        .stays()
        .forEach(
            (child, stays) -> {
              var mondays = mondays(first, stays);
              if (!mondays.isEmpty()) {
                begun.put(child, mondays.first());
                int older = (int) mondays.stream().filter(m -> older(facts, child, m)).count();
                weeks.add(new Weeks(child, mondays.size() - older, older));
              }
            });
    weeks.sort(Comparator.comparing(w -> begun.get(w.child())));
    int days = days(year, facts.approved());
    return new CareReliefYear(
        year, weeks, days, share(facts.relief(), days, year.days()), weekly(facts.relief(), weeks));
  }

  /** All of it. */
  public Pence total() {
    return household.plus(weekly);
  }

  private static boolean older(Facts facts, ChildId child, LocalDate monday) {
    var fact = facts.children().get(child);
    return fact != null
        && fact.born() != null
        && ChildFact.ageOn(fact.born(), monday.plusDays(6)) >= facts.relief().olderFrom();
  }

  /** Mondays of the year's weeks in which a night was stayed. */
  private static TreeSet<LocalDate> mondays(int first, List<EffectivePeriod> stays) {
    var from = monday(LocalDate.of(first, 4, NEW_YEAR - 1)).plusWeeks(1);
    var to = monday(LocalDate.of(first + 1, 4, NEW_YEAR - 1)).plusWeeks(1);
    var weeks = new EffectivePeriod(from, to);
    var mondays = new TreeSet<LocalDate>();
    for (var stay : stays) {
      stay.within(weeks)
          .ifPresent(
              nights -> {
                for (var day = monday(nights.start());
                    nights.end() != null && day.isBefore(nights.end());
                    day = day.plusWeeks(1)) {
                  mondays.add(day);
                }
              });
    }
    return mondays;
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static int days(EffectivePeriod year, List<EffectivePeriod> approved) {
    var days = new TreeSet<LocalDate>();
    for (var period : approved) {
      period
          .within(year)
          .ifPresent(
              p ->
                  p.start()
                      .datesUntil(java.util.Objects.requireNonNull(p.end()))
                      .forEach(days::add));
    }
    return days.size();
  }

  /** Rounded up to the penny: the household's own amount is a relief. */
  private static Pence share(CareRelief relief, int days, int all) {
    long whole = Pence.ofPounds(relief.household()).amount();
    return new Pence(-Math.floorDiv(-Math.multiplyExact(whole, (long) days), (long) all));
  }

  private static Pence weekly(CareRelief relief, List<Weeks> weeks) {
    long younger = weeks.stream().mapToLong(Weeks::younger).sum();
    long older = weeks.stream().mapToLong(Weeks::older).sum();
    return new Pence(
        Math.addExact(
            Math.multiplyExact(younger, Pence.ofPounds(relief.younger()).amount()),
            Math.multiplyExact(older, Pence.ofPounds(relief.older()).amount())));
  }
}
