package org.permanency.finance.rule;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.rules.BankDays;

/**
 * The day on which the money of a pay week is in the carers' accounts.
 *
 * @param planned as the rule says, moved to a working day
 * @param day the same, or the first day that can still be reached
 */
public record PayDay(LocalDate planned, LocalDate day) {
  /** Bacs takes three working days: input, processing, entry. */
  private static final int AFTER_INPUT = 2;

  /** The pay day of {@code week} by the days published for England. */
  public static PayDay of(PayWeek rule, EffectivePeriod week, LocalDate today) {
    return of(rule, week, today, BankDays.ENGLAND);
  }

  /**
   * The pay day of {@code week}.
   *
   * @param today business day; the earliest day of input
   */
  public static PayDay of(PayWeek rule, EffectivePeriod week, LocalDate today, BankDays days) {
    var last = Objects.requireNonNull(week.end()).minusDays(1);
    var plain = last.with(TemporalAdjusters.next(rule.paidOn()));
    var planned =
        rule.nonWorkingDay().equals("next") ? days.sameOrAfter(plain) : days.sameOrBefore(plain);
    var earliest = earliest(today, days);
    return new PayDay(planned, planned.isBefore(earliest) ? earliest : planned);
  }

  /** The first day on which money can be in an account when its file is sent on {@code today}. */
  public static LocalDate earliest(LocalDate today, BankDays days) {
    return days.after(days.sameOrAfter(today), AFTER_INPUT);
  }

  /** The Bacs input day: the last on which the file can be sent for this pay day. */
  public static LocalDate input(LocalDate payDay, BankDays days) {
    return days.before(payDay, AFTER_INPUT);
  }

  /** Whether the rule's day can no longer be kept. */
  public boolean late() {
    return day.isAfter(planned);
  }

  /** The Bacs processing day: the working day before the money arrives. */
  public static LocalDate processing(LocalDate payDay) {
    return processing(payDay, BankDays.ENGLAND);
  }

  /** The same by a tenant's bank holidays. */
  public static LocalDate processing(LocalDate payDay, BankDays days) {
    return days.before(payDay, 1);
  }
}
