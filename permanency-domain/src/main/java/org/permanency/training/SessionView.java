package org.permanency.training;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.people.SubjectSeen;
import org.permanency.training.rule.BookingState;

/**
 * A session with everybody on it.
 *
 * @param row the session
 * @param label of its course on its day
 * @param bookings the earlier first; those taken back too
 */
public record SessionView(SessionRow row, String label, List<Booking> bookings) {
  /**
   * A booking.
   *
   * @param subject for whom, as the reader may see them
   * @param persons how many people come
   * @param who their names; null when not said
   * @param email where letters go; null for none
   */
  public record Booking(
      UUID id,
      SubjectSeen subject,
      int persons,
      @Nullable String who,
      @Nullable String email,
      BookingState state,
      Instant at,
      String by) {}

  /** Copies the bookings. */
  public SessionView {
    bookings = List.copyOf(bookings);
  }

  /** Of the session. */
  public UUID id() {
    return row.id();
  }

  /** To send back with a change. */
  public int version() {
    return row.version();
  }
}
