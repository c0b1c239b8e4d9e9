package org.permanency.training;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.training.rule.NewSession;
import org.permanency.training.rule.SessionState;

/**
 * A session in a list.
 *
 * @param as its course, day, time, place and seats
 * @param state where it is
 * @param why why it was cancelled; null otherwise
 * @param taken seats that are taken
 * @param waiting people on the waiting list
 * @param version to send back with a change
 */
public record SessionRow(
    UUID id,
    NewSession as,
    SessionState state,
    @Nullable String why,
    int taken,
    int waiting,
    int version) {
  /** Seats that are free. */
  public int free() {
    return Math.max(0, as.seats() - taken);
  }
}
