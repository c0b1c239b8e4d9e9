package org.permanency.workflow.rule;

import java.util.Locale;

/** What a timescale counts. Working days are those of England, bank holidays left out. */
public enum ClockUnit {
  /** Hours on the clock, through nights and weekends. */
  HOURS,
  /** Working days; the day of the event is not counted. */
  WORKING_DAYS,
  /** Calendar days; the day of the event is not counted. */
  DAYS,
  /** Weeks: to the same day of the week. */
  WEEKS,
  /** Months: to the same day of the month, or the last one of a shorter month. */
  MONTHS,
  /** Years: to the same day of the year; from 29 February to 28 February. */
  YEARS;

  /** As rule files write it, e.g. {@code working-days}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The unit of this code.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static ClockUnit of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** In words with its number, e.g. "5 working days", "1 month". */
  public String words(int amount) {
    var plural = code().replace('-', ' ');
    return amount + " " + (amount == 1 ? plural.substring(0, plural.length() - 1) : plural);
  }
}
