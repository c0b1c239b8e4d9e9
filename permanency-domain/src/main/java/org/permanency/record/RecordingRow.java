package org.permanency.record;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.people.SubjectSeen;
import org.permanency.record.rule.RecordingTime;

/**
 * A recording in a list; its words are not shown.
 *
 * @param worker whose work it was; null when not said
 * @param team the worker's team on the day of the event; null for none
 * @param due until when it was in time; null when no rule said so
 */
public record RecordingRow(
    UUID id,
    SubjectSeen subject,
    String template,
    String label,
    LocalDate on,
    LocalDateTime recordedAt,
    @Nullable LocalDateTime due,
    String author,
    @Nullable String worker,
    @Nullable String team) {
  /** How many hours late it was recorded; 0 when in time. */
  public long hoursLate() {
    return RecordingTime.hoursLate(due, recordedAt);
  }
}
