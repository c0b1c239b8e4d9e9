package org.permanency.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Bank holidays of a year or more: the rule {@code bank-holidays}.
 *
 * @param days those on which banks do not work, weekends apart
 */
public record BankHolidays(List<Holiday> days) {
  /**
   * One of them.
   *
   * @param date the day
   * @param name what people call it
   */
  public record Holiday(LocalDate date, String name) {}

  /** Copies the list. */
  public BankHolidays {
    days = List.copyOf(days);
  }

  /** The name of the holiday on {@code day}; empty when it is none. */
  public Optional<String> on(LocalDate day) {
    return days.stream().filter(h -> h.date().equals(day)).map(Holiday::name).findFirst();
  }
}
