package org.permanency.training.rule;

import java.util.EnumSet;
import java.util.Set;
import org.permanency.workflow.rule.WorkState;

/** States of a booking. */
public enum BookingState implements WorkState<BookingState> {
  /** Every seat was taken when it was made. */
  WAITING,
  /** Has its seats. */
  BOOKED,
  /** The people came. */
  ATTENDED,
  /** The people did not come. */
  ABSENT,
  /** Taken back. */
  CANCELLED;

  @Override
  public Set<BookingState> next() {
    return switch (this) {
      case WAITING -> EnumSet.of(BOOKED, CANCELLED);
      case BOOKED -> EnumSet.of(ATTENDED, ABSENT, CANCELLED);
      case ATTENDED -> EnumSet.of(ABSENT);
      case ABSENT -> EnumSet.of(ATTENDED);
      case CANCELLED -> EnumSet.of(WAITING, BOOKED);
    };
  }

  /** Whether it takes seats. */
  public boolean seated() {
    return this == BOOKED || this == ATTENDED || this == ABSENT;
  }
}
