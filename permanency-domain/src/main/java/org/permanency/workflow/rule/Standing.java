package org.permanency.workflow.rule;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a task stands on a day. */
public enum Standing {
  /** Its last day is over. */
  LATE,
  /** Today is its last day. */
  TODAY,
  /** Its last day is near. */
  SOON,
  /** There is time. */
  LATER,
  /** Its clock stands still. */
  PAUSED,
  /** Done in time. */
  DONE,
  /** Done after its last day. */
  DONE_LATE,
  /** No longer needed. */
  CANCELLED;

  /**
   * How a task stands.
   *
   * @param doneOn day on which it was done; null while it is not
   * @param doneAt moment at which it was done, for clocks that count hours
   */
  public static Standing of(
      TaskState state,
      Due due,
      @Nullable LocalDate doneOn,
      @Nullable Instant doneAt,
      LocalDate today) {
    return switch (state) {
      case PAUSED -> PAUSED;
      case CANCELLED -> CANCELLED;
      case DONE -> late(due, doneOn, doneAt) ? DONE_LATE : DONE;
      case OPEN -> open(due, today);
    };
  }

  private static boolean late(Due due, @Nullable LocalDate on, @Nullable Instant at) {
    if (due.at() != null && at != null) {
      return at.isAfter(due.at());
    }
    return on != null && on.isAfter(due.day());
  }

  private static Standing open(Due due, LocalDate today) {
    if (today.isAfter(due.day())) {
      return LATE;
    }
    if (today.equals(due.day())) {
      return TODAY;
    }
    return today.isBefore(due.soon()) ? LATER : SOON;
  }
}
