package org.permanency.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.people.rule.JoinKind;

/**
 * Two records that were joined.
 *
 * @param id the join
 * @param kind of what kind they are
 * @param keptId the record that was kept
 * @param endedId the record that ended
 * @param kept name of the kept one, with a child's number
 * @param ended name of the ended one
 * @param reason why
 * @param on business day
 * @param by who
 * @param undoneOn day on which it was undone; null while it stands
 * @param undoneBy who undid it
 * @param undoneWhy why
 * @param version to send back with an undo
 */
public record JoinRow(
    UUID id,
    JoinKind kind,
    UUID keptId,
    UUID endedId,
    String kept,
    String ended,
    String reason,
    LocalDate on,
    String by,
    @Nullable LocalDate undoneOn,
    @Nullable String undoneBy,
    @Nullable String undoneWhy,
    int version) {
  /** Whether it stands. */
  public boolean stands() {
    return undoneOn == null;
  }
}
