package org.permanency.testing;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;
import org.permanency.tenancy.TenantSql;

/** Rows that refer to people, for tests of joins. */
@TenantService
public class JoinRows {
  @Inject TenantSql sql;
  @Inject InstantSource clock;

  /** A task about a child. */
  @Needs({})
  public UUID task(TenantContext ctx, UUID child) {
    var id = Ids.next(clock);
    sql.with(
        h ->
            h.execute(
                "INSERT INTO workflow_task (id, title, item_kind, item_id, subject_kind,"
                    + " subject_id, started, due, soon, state, created_by) VALUES (?, 'Call',"
                    + " 'task', ?, 'CHILD', ?, ?, ?, ?, 'open', 'test')",
                id,
                id,
                child,
                ctx.today(),
                ctx.today(),
                ctx.today()));
    return id;
  }

  /** A recording about a child, which the application may never change. */
  @Needs({})
  public UUID recording(TenantContext ctx, UUID child) {
    var id = Ids.next(clock);
    sql.with(
        h ->
            h.execute(
                "INSERT INTO record_recording (id, subject_kind, subject_id, template, label,"
                    + " happened_on, recorded_at, author_id, author_name, fields) VALUES (?,"
                    + " 'CHILD', ?, 'case-note', 'Case note', ?, '2017-02-28 10:00:00', 'test',"
                    + " 'A. Tester', '[]')",
                id,
                child,
                ctx.today()));
    return id;
  }

  /** Recordings that stand on a child's record, as rooms find them. */
  @Needs({})
  public List<UUID> recordings(TenantContext ctx, UUID child) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT r.id FROM record_recording r WHERE "
                        + org.permanency.people.Forwards.now("r.subject_id")
                        + " = :child")
                .bind("child", child)
                .mapTo(UUID.class)
                .list());
  }

  /** An episode of care. */
  @Needs({})
  public void episode(TenantContext ctx, UUID child, LocalDate starts, @Nullable LocalDate ends) {
    sql.with(
        h ->
            h.execute(
                "INSERT INTO placement_episode (child_id, starts, ends, reason_began,"
                    + " legal_status, need, place, provider, year) VALUES (?, ?, ?, 'S', 'E1',"
                    + " 'N1', 'U6', 'PR1', 2016)",
                child,
                starts,
                ends));
  }

  /** A pay line of a child. */
  @Needs({})
  public void paid(TenantContext ctx, UUID child) {
    sql.with(
        h ->
            h.execute(
                "INSERT INTO finance_pay_line (run_id, number, kind, child_id, council,"
                    + " child_number, payee_id, payee_code, payee_name, period_start, period_end,"
                    + " nights, pence, owed_pence, paid_before_pence) VALUES (?, 1, 'allowance', ?,"
                    + " 'PET', '1', ?, 'H1', 'Sample', ?, ?, 7, 100, 100, 0)",
                Ids.next(clock),
                child,
                Ids.next(clock),
                ctx.today(),
                ctx.today()));
  }

  /** To whom a row refers. */
  @Needs({})
  public UUID of(TenantContext ctx, String table, String column, UUID id) {
    return sql.with(
        h ->
            h.createQuery("SELECT " + column + " FROM " + table + " WHERE id = :id")
                .bind("id", id)
                .mapTo(UUID.class)
                .one());
  }

  /** Changes a name as a form would. */
  @Needs({})
  public void rename(TenantContext ctx, UUID person, String column, String to) {
    sql.with(
        h -> h.execute("UPDATE people_person SET " + column + " = ? WHERE id = ?", to, person));
  }

  /** Files a task with somebody else. */
  @Needs({})
  public void refile(TenantContext ctx, UUID task, UUID to) {
    sql.with(h -> h.execute("UPDATE workflow_task SET subject_id = ? WHERE id = ?", to, task));
  }
}
