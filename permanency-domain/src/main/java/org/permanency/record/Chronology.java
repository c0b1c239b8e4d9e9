package org.permanency.record;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.people.SubjectSeen;
import org.permanency.record.rule.EntryKind;

/**
 * Everything known of a subject, the latest first.
 *
 * @param hidden restricted documents that the reader may not see, of the days and kinds asked for
 */
public record Chronology(SubjectSeen subject, List<Entry> entries, int hidden) {
  /**
   * One entry.
   *
   * @param at time of day; null when not known or of no matter
   * @param what in a few words
   * @param detail more of it; empty for none
   * @param by who wrote it; empty for events of other rooms
   * @param hoursLate hours by which it was recorded late; 0 when in time
   * @param id to open it; null for events of other rooms
   */
  public record Entry(
      LocalDate on,
      @Nullable LocalTime at,
      EntryKind kind,
      String what,
      String detail,
      String by,
      long hoursLate,
      @Nullable UUID id) {}

  /** Copies the entries. */
  public Chronology {
    entries = List.copyOf(entries);
  }
}
