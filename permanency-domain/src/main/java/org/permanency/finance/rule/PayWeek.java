package org.permanency.finance.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * When a pay week begins and when it is paid: the rule {@code pay-week}.
 *
 * @param firstDay first day of the pay week
 * @param paidOn day of the week on which the bank pays, the first one after the week has ended
 * @param nonWorkingDay {@code previous} or {@code next}: where a pay day goes that is no working
 *     day
 */
public record PayWeek(DayOfWeek firstDay, DayOfWeek paidOn, String nonWorkingDay) {
  /** Whether a pay week may begin on {@code day}. */
  public boolean begins(LocalDate day) {
    return day.getDayOfWeek() == firstDay;
  }

  /** First day of the pay week that holds {@code day}. */
  public LocalDate weekOf(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(firstDay));
  }

  /** The pay day of the week that begins on {@code start}, before working days are looked at. */
  public LocalDate plainPayDay(LocalDate start) {
    return start.plusDays(6).with(TemporalAdjusters.next(paidOn));
  }
}
