package org.permanency.returns.check.rule;

import java.time.LocalDate;

/**
 * A column of dates, as days since 1 January 1970. What is blank or no date stands above every
 * date, so that an episode without an end goes on; ask {@link #known} before comparing otherwise.
 */
public final class Days {
  /** Nothing is entered. */
  public static final int NONE = Integer.MAX_VALUE;

  /** Something is entered that is no date. */
  public static final int BAD = Integer.MAX_VALUE - 1;

  private final int[] days;

  Days(int[] days) {
    this.days = days;
  }

  /** The day of a row, {@link #NONE} or {@link #BAD}. */
  public int at(int row) {
    return days[row];
  }

  /** Whether a row has a date. */
  public boolean known(int row) {
    return days[row] < BAD;
  }

  /** Whether nothing is entered. */
  public boolean blank(int row) {
    return days[row] == NONE;
  }

  /** Whether something is entered that is no date. */
  public boolean bad(int row) {
    return days[row] == BAD;
  }

  /** Whether a row has a date and it is before {@code day}; {@code day} may be unknown. */
  public boolean before(int row, int day) {
    return known(row) && isKnown(day) && days[row] < day;
  }

  /** Whether a row has a date and it is after {@code day}; {@code day} may be unknown. */
  public boolean after(int row, int day) {
    return known(row) && isKnown(day) && days[row] > day;
  }

  /** Whether this is a date at all. */
  public static boolean isKnown(int day) {
    return day < BAD;
  }

  /** The number of a day. */
  public static int of(LocalDate day) {
    return Math.toIntExact(day.toEpochDay());
  }

  /**
   * The {@code years}-th birthday of somebody born on {@code born}; one of 29 February has it on 1
   * March in other years.
   *
   * @param born a known day
   */
  public static int birthday(int born, int years) {
    var day = LocalDate.ofEpochDay(born);
    var same = day.plusYears(years);
    boolean leap = day.getDayOfMonth() != same.getDayOfMonth();
    return of(leap ? same.plusDays(1) : same);
  }

  /**
   * Reads a date as the return writes it, {@code 05/04/2025}; {@link #NONE} for blank text, {@link
   * #BAD} for anything else.
   */
  public static int parse(String text) {
    if (text.isEmpty()) {
      return NONE;
    }
    if (text.length() != 10 || text.charAt(2) != '/' || text.charAt(5) != '/') {
      return BAD;
    }
    int day = number(text, 0, 2);
    int month = number(text, 3, 5);
    int year = number(text, 6, 10);
    if (day < 1 || month < 1 || month > 12 || year < 1000) {
      return BAD;
    }
    return day > java.time.YearMonth.of(year, month).lengthOfMonth()
        ? BAD
        : of(LocalDate.of(year, month, day));
  }

  private static int number(String text, int from, int to) {
    int sum = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      sum = 10 * sum + digit;
    }
    return sum;
  }
}
