package org.permanency.web.rest.audit;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.permanency.governance.AuditRow;

/** An entry of the audit trail. */
@Schema(name = "AuditEntry")
public record AuditJson(
    long id,
    Instant at,
    String actorId,
    String actor,
    String action,
    String subject,
    String subjectId,
    @Nullable String why,
    @Nullable String detail) {
  static AuditJson of(AuditRow r) {
    return new AuditJson(
        r.id(),
        r.at(),
        r.actorId(),
        r.actor(),
        r.action(),
        r.subject(),
        r.subjectId(),
        r.why(),
        r.detail());
  }
}
