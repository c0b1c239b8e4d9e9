package org.permanency.governance;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.InstantSource;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.TenantBound;
import org.permanency.tenancy.TenantService;
import org.permanency.tenancy.TenantSql;

/** Writes each {@link Audited} event down, in the transaction that fired it. */
@TenantService
@TenantBound
public class AuditTrail {
  private static final int DETAIL = 60_000;
  @Inject TenantSql sql;
  @Inject InstantSource clock;

  /** Adds one entry. */
  @Needs({})
  void on(@Observes Audited event) {
    sql.with(
        handle ->
            handle
                .createUpdate(
                    "INSERT INTO audit_entry (at, actor_id, actor_name, action, subject,"
                        + " subject_id, why, detail) VALUES (:at, :actor, :name, :action,"
                        + " :subject, :id, :why, :detail)")
                .bind("at", Timestamp.from(clock.instant()))
                .bind("actor", event.ctx().actor().id())
                .bind("name", event.ctx().actor().name())
                .bind("action", event.action())
                .bind("subject", event.subject())
                .bind("id", event.subjectId())
                .bind("why", event.why())
                .bind("detail", shortened(event.detail()))
                .execute());
  }

  private static @org.jspecify.annotations.Nullable String shortened(
      @org.jspecify.annotations.Nullable String detail) {
    return detail == null || detail.length() <= DETAIL
        ? detail
        : detail.substring(0, DETAIL) + " ...";
  }
}
