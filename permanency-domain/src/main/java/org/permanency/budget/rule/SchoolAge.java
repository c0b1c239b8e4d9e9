package org.permanency.budget.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import org.permanency.budget.rule.FundingShares.SchoolYears;
import org.permanency.kernel.EffectivePeriod;

/**
 * Compulsory school age in England: from the prescribed day (31 March, 31 August, 31 December) on
 * or after the first birthday of the rule, to the last Friday of June in the school year (1
 * September to 31 August) of the second. Source: Education Act 1996 section 8 and the orders under
 * it.
 */
public final class SchoolAge {
  private SchoolAge() {}

  /** The days of compulsory school age of somebody born on {@code born}; both ends included. */
  public static EffectivePeriod of(LocalDate born, SchoolYears rule) {
    return EffectivePeriod.ofClosed(begins(born.plusYears(rule.from())), ends(born, rule.to()));
  }

  private static LocalDate begins(LocalDate birthday) {
    for (var day : prescribed(birthday.getYear())) {
      if (!birthday.isAfter(day)) {
        return day;
      }
    }
    throw new IllegalStateException("31 December is the last day of a year");
  }

  private static LocalDate[] prescribed(int year) {
    return new LocalDate[] {
      LocalDate.of(year, 3, 31), LocalDate.of(year, 8, 31), LocalDate.of(year, 12, 31)
    };
  }

  private static LocalDate ends(LocalDate born, int age) {
    var birthday = born.plusYears(age);
    boolean autumn = birthday.getMonthValue() >= Month.SEPTEMBER.getValue();
    return LocalDate.of(birthday.getYear() + (autumn ? 1 : 0), Month.JUNE, 1)
        .with(TemporalAdjusters.lastInMonth(DayOfWeek.FRIDAY));
  }
}
