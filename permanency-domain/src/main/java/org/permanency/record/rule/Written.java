package org.permanency.record.rule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recording that is complete.
 *
 * @param template key of its template
 * @param label as the template is called
 * @param on day of the event
 * @param at time of the event; null when not known
 * @param worker whose work it was; null when not said
 * @param parts what was written, blank fields left out
 */
public record Written(
    String template,
    String label,
    LocalDate on,
    @Nullable LocalTime at,
    @Nullable UUID worker,
    List<Part> parts) {
  /** What was written in one field, with the label it had then. */
  public record Part(String key, String label, String text) {}

  /** Copies the parts. */
  public Written {
    parts = List.copyOf(parts);
  }
}
