package org.permanency.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.record.rule.Written.Part;

/**
 * What a carer wrote about a child.
 *
 * @param childName of whom; only that the record is restricted, to who is not named on it
 * @param kind key of the rule {@code carer-diary}
 * @param label as the kind was called then
 * @param on day of the event
 * @param by who wrote it
 * @param read when somebody of the agency read it; null when nobody has
 * @param readBy who read it
 * @param parts what was written; empty in lists, and in entries that are closed to the reader
 */
public record DiaryEntry(
    UUID id,
    UUID recording,
    UUID household,
    UUID child,
    String childName,
    String kind,
    String label,
    LocalDate on,
    Instant at,
    String by,
    @Nullable Instant read,
    @Nullable String readBy,
    List<Part> parts) {
  /** Copies the parts. */
  public DiaryEntry {
    parts = List.copyOf(parts);
  }
}
