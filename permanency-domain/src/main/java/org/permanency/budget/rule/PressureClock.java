package org.permanency.budget.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.placement.rule.CareHistory;

/**
 * How many children were looked after day by day, and how long the number has stood at or above the
 * one of the rule. A spell begins on the first such day and ends with the first day below; each
 * step of the rule is due once the spell has lasted its months. Short breaks are left out.
 *
 * @param months in order
 * @param spells in order; the last one may still last
 */
public record PressureClock(List<Month> months, List<Spell> spells) {
  /**
   * A month.
   *
   * @param last number on its last day, or today
   */
  public record Month(YearMonth month, int lowest, int highest, int last) {}

  /** What a spell makes due: from {@code on}; not reached when the spell ends before. */
  public record Due(String due, LocalDate on, boolean reached) {}

  /**
   * Days at or above the number without a break.
   *
   * @param period open while it lasts
   * @param highest number of children
   * @param dues one a step of the rule
   */
  public record Spell(EffectivePeriod period, int highest, List<Due> dues) {
    /** Whether it lasts today. */
    public boolean lasts() {
      return period.end() == null;
    }
  }

  /** Copies the lists. */
  public PressureClock {
    months = List.copyOf(months);
    spells = List.copyOf(spells);
  }

  /**
   * Counts from the first day of a month to {@code today}.
   *
   * @param histories all children's
   * @param first the first month
   */
  public static PressureClock of(
      Collection<CareHistory> histories, Pressure rule, YearMonth first, LocalDate today) {
    return of(counts(histories, first.atDay(1), today), rule, first.atDay(1));
  }

  /** From counts of consecutive days, the first of them {@code first}; the last is today. */
  static PressureClock of(int[] counts, Pressure rule, LocalDate first) {
    return new PressureClock(months(counts, first), spells(counts, rule, first));
  }

  /** Children looked after on each day. */
  static int[] counts(Collection<CareHistory> histories, LocalDate first, LocalDate last) {
    int days = Math.toIntExact(last.toEpochDay() - first.toEpochDay()) + 1;
    var change = new int[days + 1];
    for (var history : histories) {
      for (var day : history.days()) {
        var span = day.span();
        if (!span.shortBreak()) {
          int from = at(span.from(), first, days);
          int to = span.to() == null ? days : at(span.to(), first, days);
          change[from]++;
          change[to]--;
        }
      }
    }
    Arrays.parallelPrefix(change, Integer::sum);
    return Arrays.copyOf(change, days);
  }

  private static int at(LocalDate day, LocalDate first, int days) {
    return (int) Math.max(0, Math.min(days, day.toEpochDay() - first.toEpochDay()));
  }

  private static List<Month> months(int[] counts, LocalDate first) {
    var months = new ArrayList<Month>();
    int i = 0;
    while (i < counts.length) {
      var month = YearMonth.from(first.plusDays(i));
      int lowest = counts[i];
      int highest = counts[i];
      int last = counts[i];
      for (; i < counts.length && YearMonth.from(first.plusDays(i)).equals(month); i++) {
        last = counts[i];
        lowest = Math.min(lowest, last);
        highest = Math.max(highest, last);
      }
      months.add(new Month(month, lowest, highest, last));
    }
    return months;
  }

  private static List<Spell> spells(int[] counts, Pressure rule, LocalDate first) {
    var spells = new ArrayList<Spell>();
    int from = -1;
    for (int i = 0; i <= counts.length; i++) {
      boolean high = i < counts.length && counts[i] >= rule.number();
      if (high && from < 0) {
        from = i;
      } else if (!high && from >= 0) {
        spells.add(
            spell(
                Arrays.copyOfRange(counts, from, i),
                i == counts.length,
                rule,
                first.plusDays(from)));
        from = -1;
      }
    }
    return spells;
  }

  private static Spell spell(int[] counts, boolean lasts, Pressure rule, LocalDate start) {
    var below = start.plusDays(counts.length);
    @Nullable LocalDate end = lasts ? null : below;
    var dues =
        rule.steps().stream()
            .map(
                s -> {
                  var on = start.plusMonths(s.months());
                  // while it lasts, today is the last day counted; a month is over the day after
                  return new Due(s.due(), on, lasts ? on.isBefore(below) : !on.isAfter(below));
                })
            .toList();
    return new Spell(new EffectivePeriod(start, end), Arrays.stream(counts).max().orElse(0), dues);
  }
}
