package org.permanency.finance.rule;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.rules.WorkingDays;

/**
 * The day on which the money of a pay week is in the carers' accounts.
 *
 * @param planned as the rule says, moved to a working day
 * @param day the same, or the first day that can still be reached
 */
public record PayDay(LocalDate planned, LocalDate day) {
  /** Bacs takes three working days: input, processing, entry. */
  private static final int AFTER_INPUT = 2;

  /**
   * The pay day of {@code week}.
   *
   * @param today business day; the earliest day of input
   */
  public static PayDay of(PayWeek rule, EffectivePeriod week, LocalDate today) {
    var last = Objects.requireNonNull(week.end()).minusDays(1);
    var plain = last.with(TemporalAdjusters.next(rule.paidOn()));
    var planned =
        rule.nonWorkingDay().equals("next")
            ? WorkingDays.sameOrAfter(plain)
            : WorkingDays.sameOrBefore(plain);
    var earliest = WorkingDays.after(WorkingDays.sameOrAfter(today), AFTER_INPUT);
    return new PayDay(planned, planned.isBefore(earliest) ? earliest : planned);
  }

  /** Whether the rule's day can no longer be kept. */
  public boolean late() {
    return day.isAfter(planned);
  }

  /** The Bacs processing day: the working day before the money arrives. */
  public static LocalDate processing(LocalDate payDay) {
    return WorkingDays.sameOrBefore(payDay.minusDays(1));
  }
}
