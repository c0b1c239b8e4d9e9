package org.permanency.governance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.permanency.people.ClosedRecords;

/**
 * One entry of the audit trail.
 *
 * @param id number, rising
 * @param at when
 * @param actorId the user or token
 * @param actor its name at the time
 * @param action verb and thing, e.g. {@code child.read}
 * @param subject kind of record
 * @param subjectId its id
 * @param why reason given; null where none was asked
 * @param detail what else was noted, e.g. the ids of a batch
 */
public record AuditRow(
    long id,
    Instant at,
    String actorId,
    String actor,
    String action,
    String subject,
    String subjectId,
    @Nullable String why,
    @Nullable String detail) {
  /** The same without numbers of closed records. */
  AuditRow blotted(ClosedRecords closed) {
    return detail == null
        ? this
        : new AuditRow(
            id, at, actorId, actor, action, subject, subjectId, why, closed.blotted(detail, ""));
  }
}
