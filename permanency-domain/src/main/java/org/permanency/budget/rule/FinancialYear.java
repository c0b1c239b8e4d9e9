package org.permanency.budget.rule;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.permanency.finance.rule.PayCalendar;
import org.permanency.finance.rule.PayWeek;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.rules.rule.EffectiveDated.Version;

/**
 * A year from 1 April to 31 March.
 *
 * @param start calendar year of its first day, e.g. 2016 for 2016/17
 */
public record FinancialYear(int start) {
  private static final int BEFORE = 35;

  /** The year that {@code day} lies in. */
  public static FinancialYear of(LocalDate day) {
    return new FinancialYear(
        day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() - 1 : day.getYear());
  }

  /** 1 April. */
  public LocalDate first() {
    return LocalDate.of(start, Month.APRIL, 1);
  }

  /** The 1 April after it. */
  public LocalDate end() {
    return LocalDate.of(start + 1, Month.APRIL, 1);
  }

  /** As people write it: 2016/17. */
  public String label() {
    return start + "/" + String.format(java.util.Locale.ROOT, "%02d", (start + 1) % 100);
  }

  /**
   * The pay weeks of the year: those whose pay day, before working days are looked at, lies in it.
   * They are 53 when the year holds 53 of that weekday, otherwise 52.
   *
   * @param rules versions of {@code pay-week}; days before the first are read by it
   * @return in order and without gap; empty when there is no rule
   */
  public List<EffectivePeriod> weeks(List<Version<PayWeek>> rules) {
    if (rules.isEmpty()) {
      return List.of();
    }
    var calendar = new PayCalendar(reachingBack(rules));
    var from = first().minusDays(BEFORE);
    while (!calendar.begins(from)) {
      from = from.plusDays(1);
    }
    var weeks = new ArrayList<EffectivePeriod>();
    for (var week : calendar.weeks(from, end())) {
      var paid = calendar.on(week.start()).orElseThrow().plainPayDay(week.start());
      if (!paid.isBefore(first()) && paid.isBefore(end())) {
        weeks.add(week);
      }
    }
    return weeks;
  }

  private List<Version<PayWeek>> reachingBack(List<Version<PayWeek>> rules) {
    var back = new ArrayList<Version<PayWeek>>(rules);
    back.sort(java.util.Comparator.comparing(Version::from));
    var oldest = back.get(0);
    var from = first().minusDays(BEFORE);
    if (oldest.from().isAfter(from)) {
      back.set(
          0,
          new Version<>(
              new EffectivePeriod(from, oldest.period().end()),
              oldest.value(),
              oldest.source(),
              oldest.file()));
    }
    return back;
  }

  /** First day of the first of these weeks to the day after the last. */
  public static EffectivePeriod window(List<EffectivePeriod> weeks) {
    return new EffectivePeriod(
        weeks.get(0).start(), Objects.requireNonNull(weeks.get(weeks.size() - 1).end()));
  }
}
