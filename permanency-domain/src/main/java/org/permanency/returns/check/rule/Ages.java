package org.permanency.returns.check.rule;

import java.time.LocalDate;
import java.util.function.IntPredicate;

/**
 * How old somebody is on a day, read from a column of dates of birth. Whoever has no known one is
 * neither old enough nor too young.
 */
final class Ages {
  private Ages() {}

  /** Rows of those who have had their {@code years}-th birthday by {@code day}, itself included. */
  static IntPredicate reached(Days born, int years, int day) {
    int latest = latest(years, day);
    return row -> born.at(row) <= latest;
  }

  /** Rows of those whose {@code years}-th birthday is after {@code day}. */
  static IntPredicate under(Days born, int years, int day) {
    int latest = latest(years, day);
    return row -> born.after(row, latest);
  }

  /** Rows of those who have their {@code years}-th birthday within the collection year. */
  static IntPredicate reachedInYear(Days born, int years, ReturnFiles files) {
    return under(born, years, files.first() - 1).and(reached(born, years, files.last()));
  }

  /** Latest date of birth of those who are {@code years} old on {@code day}. */
  private static int latest(int years, int day) {
    return Days.of(LocalDate.ofEpochDay(day).minusYears(years));
  }
}
