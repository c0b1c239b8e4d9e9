package org.permanency.recruitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.workflow.MoveBook.Move;
import org.permanency.workflow.TaskRecord;

/**
 * An enquiry with all that is known of it.
 *
 * @param row the enquiry
 * @param address where the people live; null when not said
 * @param message what they said; null for nothing
 * @param contacts who was in touch, the earlier first
 * @param moves its way, the earlier first
 * @param tasks its clocks, the earlier first
 */
public record EnquiryView(
    EnquiryRow row,
    @Nullable String address,
    @Nullable String message,
    List<Contact> contacts,
    List<Move> moves,
    List<TaskRecord> tasks) {
  /** Copies the lists. */
  public EnquiryView {
    contacts = List.copyOf(contacts);
    moves = List.copyOf(moves);
    tasks = List.copyOf(tasks);
  }

  /** Id of the enquiry. */
  public UUID id() {
    return row.id();
  }

  /** Version of the enquiry. */
  public int version() {
    return row.version();
  }

  /** Somebody was in touch. */
  public record Contact(LocalDate on, String how, String note, Instant at, String by) {}
}
