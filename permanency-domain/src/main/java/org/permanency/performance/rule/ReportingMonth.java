package org.permanency.performance.rule;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The days that indicators of one month ask for.
 *
 * @param month the calendar month reported on
 */
public record ReportingMonth(YearMonth month) {
  private static final int APRIL = 4;

  /** Month end: the last day of the month. */
  public LocalDate end() {
    return month.atEndOfMonth();
  }

  /** First day of the year to date: 1 April on or before the month. */
  public LocalDate yearStart() {
    int year = month.getMonthValue() < APRIL ? month.getYear() - 1 : month.getYear();
    return LocalDate.of(year, APRIL, 1);
  }

  /** 31 March before the year to date. */
  public LocalDate yearEndBefore() {
    return yearStart().minusDays(1);
  }

  /** First day of the twelve whole calendar months that end with the month. */
  public LocalDate twelveMonthsStart() {
    return month.minusMonths(11).atDay(1);
  }

  /** Whether {@code day} lies in the year to date, both ends included. */
  public boolean inYearToDate(LocalDate day) {
    return !day.isBefore(yearStart()) && !day.isAfter(end());
  }
}
