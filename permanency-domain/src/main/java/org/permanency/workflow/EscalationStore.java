package org.permanency.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.tenancy.BulkInsert;
import org.permanency.tenancy.TenantSql;

/** The only SQL on what was brought before somebody because it was late. */
@ApplicationScoped
class EscalationStore {
  @Inject TenantSql sql;

  /**
   * A late task.
   *
   * @param id of the task
   * @param clock key of its timescale
   * @param started day whose version of the timescale counts
   * @param due last day
   * @param steps steps taken before
   * @param manager worker who manages its team; null for none known
   * @param email of the manager; null for none
   */
  record Late(
      UUID id,
      String clock,
      LocalDate started,
      LocalDate due,
      int steps,
      @Nullable UUID manager,
      @Nullable String email) {}

  /** A step to be taken. */
  record Step(UUID task, int number, String to, @Nullable UUID manager) {}

  /** Every late task of a clock, in one read. */
  List<Late> late(LocalDate today) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT t.id, t.clock, t.started, t.due, COALESCE(MAX(e.step), 0), g.manager_id,"
                        + " w.email FROM workflow_task t LEFT JOIN workflow_escalation e ON"
                        + " e.task_id = t.id LEFT JOIN people_team g ON g.id = t.team_id LEFT JOIN"
                        + " people_worker w ON w.id = g.manager_id WHERE t.state = 'open' AND"
                        + " t.due < :today AND t.clock IS NOT NULL GROUP BY t.id, t.clock,"
                        + " t.started, t.due, g.manager_id, w.email ORDER BY t.due, t.id")
                .bind("today", today)
                .map(
                    (rs, x) ->
                        new Late(
                            rs.getObject(1, UUID.class),
                            rs.getString(2),
                            rs.getObject(3, LocalDate.class),
                            rs.getObject(4, LocalDate.class),
                            rs.getInt(5),
                            rs.getObject(6, UUID.class),
                            rs.getString(7)))
                .list());
  }

  /** Notes steps, each once. */
  void take(Collection<Step> steps, LocalDate day) {
    sql.with(
        h -> {
          var rows =
              new BulkInsert(
                  h,
                  "INSERT IGNORE INTO workflow_escalation (task_id, step, on_day, to_whom,"
                      + " worker_id)");
          steps.forEach(s -> rows.add(s.task(), s.number(), day, s.to(), s.manager()));
          rows.finish();
          return null;
        });
  }

  /** Steps taken for a task, the earlier first. */
  List<TaskView.Raised> of(UUID task) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT e.on_day, e.to_whom, w.name FROM workflow_escalation e LEFT JOIN"
                        + " people_worker w ON w.id = e.worker_id WHERE e.task_id = :task ORDER BY"
                        + " e.step")
                .bind("task", task)
                .map(
                    (rs, x) ->
                        new TaskView.Raised(
                            rs.getObject(1, LocalDate.class), rs.getString(2), rs.getString(3)))
                .list());
  }

  /** How many late tasks were brought before a worker or one of these roles. */
  int before(@Nullable UUID me, Collection<String> roles, LocalDate today) {
    var keys = roles.isEmpty() ? List.of("") : List.copyOf(roles);
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT COUNT(DISTINCT t.id) FROM workflow_escalation e JOIN workflow_task t ON"
                        + " t.id = e.task_id WHERE t.state = 'open' AND t.due < :today AND"
                        + " (e.worker_id = :me OR e.to_whom IN (<roles>))")
                .bind("today", today)
                .bind("me", me)
                .bindList("roles", keys)
                .mapTo(Integer.class)
                .one());
  }
}
