package org.permanency.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantSql;
import org.permanency.workflow.rule.Pause;

/** The only SQL on pauses of clocks. */
@ApplicationScoped
class PauseStore {
  @Inject TenantSql sql;
  @Inject InstantSource clock;

  /** Every pause of a task, the earlier first. */
  List<TaskView.Stop> of(UUID task) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT starts, ends, reason, started_by FROM workflow_pause WHERE task_id ="
                        + " :task ORDER BY starts, id")
                .bind("task", task)
                .map(
                    (rs, x) ->
                        new TaskView.Stop(
                            rs.getObject(1, LocalDate.class),
                            rs.getObject(2, LocalDate.class),
                            rs.getString(3),
                            rs.getString(4)))
                .list());
  }

  /** The pauses of a task that are over. */
  List<Pause> over(UUID task) {
    return of(task).stream()
        .filter(s -> s.end() != null)
        .map(s -> new Pause(s.start(), java.util.Objects.requireNonNull(s.end())))
        .toList();
  }

  void begin(TenantContext ctx, UUID task, LocalDate day, String reason) {
    sql.with(
        h ->
            h.createUpdate(
                    "INSERT INTO workflow_pause (id, task_id, starts, reason, started_by) VALUES"
                        + " (:id, :task, :day, :reason, :by)")
                .bind("id", Ids.next(clock))
                .bind("task", task)
                .bind("day", day)
                .bind("reason", reason)
                .bind("by", ctx.actor().name())
                .execute());
  }

  /** Ends the pause that stands, no earlier than it began. */
  void end(TenantContext ctx, UUID task, LocalDate day) {
    sql.with(
        h ->
            h.createUpdate(
                    "UPDATE workflow_pause SET ends = GREATEST(starts, :day), ended_by = :by WHERE"
                        + " task_id = :task AND ends IS NULL")
                .bind("day", day)
                .bind("by", ctx.actor().name())
                .bind("task", task)
                .execute());
  }
}
