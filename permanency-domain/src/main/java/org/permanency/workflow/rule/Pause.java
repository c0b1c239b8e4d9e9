package org.permanency.workflow.rule;

import java.time.LocalDate;

/**
 * Days on which a clock stood still.
 *
 * @param start first of them
 * @param end first day after them, on which it ran again
 */
public record Pause(LocalDate start, LocalDate end) {
  /**
   * @throws IllegalArgumentException if it ends before it starts
   */
  public Pause {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("a pause from " + start + " to " + end);
    }
  }

  /** How many days it took. */
  public long days() {
    return java.time.temporal.ChronoUnit.DAYS.between(start, end);
  }

  boolean holds(LocalDate day) {
    return !day.isBefore(start) && day.isBefore(end);
  }
}
