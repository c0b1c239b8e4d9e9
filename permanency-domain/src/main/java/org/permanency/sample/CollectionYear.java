package org.permanency.sample;

import java.time.LocalDate;
import java.time.Month;

/** A year of the national return, named by the March in which it ends. */
record CollectionYear(int year) {
  static CollectionYear of(LocalDate day) {
    boolean beforeApril = day.getMonthValue() < Month.APRIL.getValue();
    return new CollectionYear(beforeApril ? day.getYear() : day.getYear() + 1);
  }

  LocalDate first() {
    return LocalDate.of(year - 1, Month.APRIL, 1);
  }

  LocalDate last() {
    return LocalDate.of(year, Month.MARCH, 31);
  }
}
