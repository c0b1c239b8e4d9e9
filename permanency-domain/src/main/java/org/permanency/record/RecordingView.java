package org.permanency.record;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.people.SubjectSeen;
import org.permanency.record.rule.RecordingTime;
import org.permanency.record.rule.Written.Part;

/**
 * A recording with what was added to it. It is never changed; times are those of the clock in
 * England.
 *
 * @param label as its template was called then
 * @param on day of the event
 * @param at time of the event; null when not known
 * @param due until when it was in time; null when no rule said so
 * @param worker name of the worker whose work it was; null when not said
 * @param author who wrote it
 * @param reference of the file it came from; null for none
 * @param additions the oldest first
 */
public record RecordingView(
    UUID id,
    SubjectSeen subject,
    String template,
    String label,
    LocalDate on,
    @Nullable LocalTime at,
    LocalDateTime recordedAt,
    @Nullable LocalDateTime due,
    @Nullable String worker,
    String author,
    @Nullable String reference,
    List<Part> parts,
    List<Addition> additions) {
  /** What stands beside a recording: an addendum or a correction. */
  public record Addition(
      UUID id, AdditionKind kind, String text, String author, LocalDateTime at) {}

  /** Why somebody wrote something beside a recording. */
  public enum AdditionKind {
    /** Something more. */
    ADDENDUM,
    /** Something in it is not right. */
    CORRECTION
  }

  /** Copies the lists. */
  public RecordingView {
    parts = List.copyOf(parts);
    additions = List.copyOf(additions);
  }

  /** How many hours late it was recorded; 0 when in time. */
  public long hoursLate() {
    return RecordingTime.hoursLate(due, recordedAt);
  }
}
