package org.permanency.performance.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Months between days: n months after a day is the same day n months on, or the month's last day
 * where there is none. Of an unknown day ({@code null}) nothing can be said, so the answer is no.
 */
final class Months {
  private Months() {}

  /** Whether {@code day} is {@code months} after {@code from} or later. */
  static boolean atLeast(@Nullable LocalDate from, int months, LocalDate day) {
    return from != null && !from.plusMonths(months).isAfter(day);
  }

  /** Whether {@code day} is later than {@code months} after {@code from}; the day itself is not. */
  static boolean moreThan(@Nullable LocalDate from, int months, LocalDate day) {
    return from != null && from.plusMonths(months).isBefore(day);
  }
}
