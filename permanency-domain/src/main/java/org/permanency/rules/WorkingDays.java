package org.permanency.rules;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Working days in England: Monday to Friday without the bank holidays of England, one-off ones
 * included. Source: Banking and Financial Dealings Act 1971 and the proclamations under it, as
 * Jollyday holds them; checked against the published tables of 2016 to 2028.
 */
public final class WorkingDays {
  private static final Map<Integer, Set<LocalDate>> YEARS = new ConcurrentHashMap<>();

  private WorkingDays() {}

  /** Whether banks and offices in England work on {@code day}. */
  public static boolean isWorking(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !bankHolidays(day.getYear()).contains(day);
  }

  /** Bank holidays of England in a calendar year. */
  public static Set<LocalDate> bankHolidays(int year) {
    return YEARS.computeIfAbsent(year, WorkingDays::read);
  }

  /** {@code day} itself when it is a working day, else the last one before it. */
  public static LocalDate sameOrBefore(LocalDate day) {
    var at = day;
    while (!isWorking(at)) {
      at = at.minusDays(1);
    }
    return at;
  }

  /** {@code day} itself when it is a working day, else the first one after it. */
  public static LocalDate sameOrAfter(LocalDate day) {
    var at = day;
    while (!isWorking(at)) {
      at = at.plusDays(1);
    }
    return at;
  }

  /**
   * The working day that many working days after {@code day}; {@code day} itself is not counted.
   *
   * @param count 0 or more; 0 gives {@code day} itself, whatever it is
   */
  public static LocalDate after(LocalDate day, int count) {
    var at = day;
    for (int i = 0; i < count; i++) {
      at = sameOrAfter(at.plusDays(1));
    }
    return at;
  }

  private static Set<LocalDate> read(int year) {
    var england =
        HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
    return england.getHolidays(Year.of(year), "eng").stream()
        .map(Holiday::getDate)
        .collect(Collectors.toUnmodifiableSet());
  }
}
