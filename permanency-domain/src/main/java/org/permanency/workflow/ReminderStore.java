package org.permanency.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.TenantSql;

/** The only SQL on reminders. */
@ApplicationScoped
class ReminderStore {
  @Inject TenantSql sql;
  @Inject TaskStore tasks;

  /** What is due to a worker who wants a daily letter. */
  record DueTo(UUID worker, String email, int late, int today, int soon) {}

  ReminderService.Chosen chosen(UUID worker) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT r.feed_hash IS NOT NULL, COALESCE(r.daily_mail, FALSE), w.email FROM"
                        + " people_worker w LEFT JOIN workflow_reminder r ON r.worker_id = w.id"
                        + " WHERE w.id = :worker")
                .bind("worker", worker)
                .map(
                    (rs, x) ->
                        new ReminderService.Chosen(
                            rs.getBoolean(1),
                            rs.getBoolean(2),
                            Optional.ofNullable(rs.getString(3))))
                .one());
  }

  void feed(UUID worker, @Nullable String hash) {
    sql.with(
        h ->
            h.createUpdate(
                    "INSERT INTO workflow_reminder (worker_id, feed_hash) VALUES (:worker, :hash)"
                        + " ON DUPLICATE KEY UPDATE feed_hash = :hash")
                .bind("worker", worker)
                .bind("hash", hash)
                .execute());
  }

  void daily(UUID worker, boolean wanted) {
    sql.with(
        h ->
            h.createUpdate(
                    "INSERT INTO workflow_reminder (worker_id, daily_mail) VALUES (:worker,"
                        + " :wanted) ON DUPLICATE KEY UPDATE daily_mail = :wanted")
                .bind("worker", worker)
                .bind("wanted", wanted)
                .execute());
  }

  Optional<UUID> byFeed(String hash) {
    return sql.with(
        h ->
            h.createQuery("SELECT worker_id FROM workflow_reminder WHERE feed_hash = :hash")
                .bind("hash", hash)
                .mapTo(UUID.class)
                .findOne());
  }

  List<TaskRecord> open(UUID worker) {
    var mine = java.util.Map.of("whose", "mine");
    return tasks
        .list(worker, LocalDate.EPOCH, Set.of(), new ListQuery(mine, null, false, 0, 1_000))
        .rows();
  }

  List<DueTo> due(LocalDate today) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT w.id, w.email, SUM(t.due < :today), SUM(t.due = :today), SUM(t.due >"
                        + " :today AND t.soon <= :today) FROM workflow_reminder r JOIN"
                        + " people_worker w ON w.id = r.worker_id JOIN workflow_task t ON"
                        + " t.worker_id = w.id AND t.state = 'open' AND t.soon <= :today WHERE"
                        + " r.daily_mail AND w.email IS NOT NULL GROUP BY w.id, w.email ORDER BY"
                        + " w.id")
                .bind("today", today)
                .map(
                    (rs, x) ->
                        new DueTo(
                            rs.getObject(1, UUID.class),
                            rs.getString(2),
                            rs.getInt(3),
                            rs.getInt(4),
                            rs.getInt(5)))
                .list());
  }
}
