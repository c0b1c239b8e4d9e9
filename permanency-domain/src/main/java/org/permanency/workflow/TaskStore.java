package org.permanency.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.people.rule.Subject;
import org.permanency.people.rule.SubjectKind;
import org.permanency.tenancy.BulkInsert;
import org.permanency.tenancy.ListSql;
import org.permanency.tenancy.TenantSql;
import org.permanency.workflow.rule.Clock;
import org.permanency.workflow.rule.Due;
import org.permanency.workflow.rule.TaskState;
import org.permanency.workflow.rule.WorkItem;

/** The only SQL on tasks. */
@ApplicationScoped
class TaskStore {
  private static final String COLUMNS =
      "t.id, t.clock, t.title, t.item_kind, t.item_id, t.subject_kind, t.subject_id, t.started,"
          + " t.started_at, t.latest, t.due, t.due_at, t.soon, t.rule_file, t.state, t.team_id,"
          + " g.name, t.worker_id, w.name, t.done_on, t.done_at, t.done_by, t.outcome,"
          + " t.created_by, t.version";
  private static final String FROM =
      "workflow_task t LEFT JOIN people_team g ON g.id = t.team_id LEFT JOIN people_worker w ON"
          + " w.id = t.worker_id WHERE ";
  private static final String MY_TEAMS =
      "t.team_id IN (SELECT m.team_id FROM people_team_member m WHERE m.worker_id = :me AND"
          + " m.starts <= :today AND (m.ends IS NULL OR m.ends > :today))";
  private static final String WHOSE =
      "CASE :f_whose WHEN 'mine' THEN t.worker_id = :me WHEN 'team' THEN "
          + MY_TEAMS
          + " WHEN 'nobody' THEN t.worker_id IS NULL ELSE TRUE END";
  private static final String SHOWN =
      "(FIND_IN_SET(COALESCE(t.clock, ''), :hidden) = 0 OR t.worker_id = :me) ";
  private static final String STANDING =
      "CASE :f_standing WHEN 'open' THEN t.state IN ('open', 'paused') WHEN 'late' THEN t.state ="
          + " 'open' AND t.due < :today WHEN 'today' THEN t.state = 'open' AND t.due = :today WHEN"
          + " 'soon' THEN t.state = 'open' AND t.due > :today AND t.soon <= :today WHEN 'later'"
          + " THEN t.state = 'open' AND t.soon > :today ELSE t.state = :f_standing END";
  @Inject TenantSql sql;

  /**
   * A page of tasks.
   *
   * @param hidden keys of clocks whose tasks are shown only to who has them
   */
  ListPage<TaskRecord> list(
      @Nullable UUID me, LocalDate today, Set<String> hidden, ListQuery query) {
    var list =
        ListSql.of(COLUMNS, FROM + SHOWN, "t.due, t.id")
            .text("title", "t.title")
            .text("worker", "w.name")
            .text("team", "g.name")
            .exact("teamId", "t.team_id")
            .exact("workerId", "t.worker_id")
            .exact("kind", "t.subject_kind")
            .exact("subjectId", "t.subject_id")
            .exact("itemId", "t.item_id")
            .exact("clock", "t.clock")
            .when("due", "t.due <= :f_due")
            .when("whose", WHOSE)
            .when("standing", STANDING)
            .sort("due", "t.due")
            .sort("started", "t.started");
    var binds = new HashMap<String, Object>();
    binds.put("today", today);
    binds.put("hidden", String.join(",", hidden));
    binds.put("me", me == null ? new UUID(0, 0) : me);
    return sql.with(h -> list.page(h, used(query), binds, (rs, x) -> task(rs)));
  }

  /** Binds are only those of statements that use them, so the list always filters by whose. */
  private static ListQuery used(ListQuery query) {
    var filters = new HashMap<>(query.filters());
    filters.putIfAbsent("whose", "all");
    filters.putIfAbsent("standing", "open");
    if ("all".equals(filters.get("standing"))) {
      filters.remove("standing");
    }
    return new ListQuery(filters, query.sort(), query.descending(), query.offset(), query.limit());
  }

  /** How many open tasks of a worker are late, are due today, are due soon. */
  int[] counts(UUID me, LocalDate today) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT COALESCE(SUM(t.due < :today), 0), COALESCE(SUM(t.due = :today), 0),"
                        + " COALESCE(SUM(t.due > :today AND t.soon <= :today), 0), COUNT(*) FROM"
                        + " workflow_task t WHERE t.worker_id = :me AND t.state = 'open'")
                .bind("me", me)
                .bind("today", today)
                .map((rs, x) -> new int[] {rs.getInt(1), rs.getInt(2), rs.getInt(3), rs.getInt(4)})
                .one());
  }

  Optional<TaskRecord> find(UUID id) {
    return some("t.id IN (<ids>)", List.of(id)).stream().findFirst();
  }

  /** These tasks, by last day; those that are not there are left out. */
  List<TaskRecord> all(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : some("t.id IN (<ids>)", ids);
  }

  /** Tasks of a piece of work that are not over, the lock on them held. */
  List<TaskRecord> open(WorkItem item) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT "
                        + COLUMNS
                        + " FROM "
                        + FROM
                        + "t.item_kind = :kind AND t.item_id = :item AND t.state IN ('open',"
                        + " 'paused') ORDER BY t.due, t.id FOR UPDATE")
                .bind("kind", item.kind())
                .bind("item", item.id())
                .map((rs, x) -> task(rs))
                .list());
  }

  /** Every task of a piece of work, the earlier first. */
  List<TaskRecord> of(WorkItem item) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT "
                        + COLUMNS
                        + " FROM "
                        + FROM
                        + "t.item_kind = :kind AND t.item_id = :item ORDER BY t.started, t.due,"
                        + " t.id")
                .bind("kind", item.kind())
                .bind("item", item.id())
                .map((rs, x) -> task(rs))
                .list());
  }

  private List<TaskRecord> some(String where, Collection<UUID> ids) {
    return sql.with(
        h ->
            h.createQuery("SELECT " + COLUMNS + " FROM " + FROM + where + " ORDER BY t.due, t.id")
                .bindList("ids", List.copyOf(ids))
                .map((rs, x) -> task(rs))
                .list());
  }

  void insert(TaskRecord t) {
    insert(List.of(t));
  }

  void insert(List<TaskRecord> tasks) {
    sql.with(
        h -> {
          var rows =
              new BulkInsert(
                  h,
                  "INSERT INTO workflow_task (id, clock, title, item_kind, item_id, subject_kind,"
                      + " subject_id, started, started_at, latest, due, due_at, soon, rule_file,"
                      + " state, team_id, worker_id, created_by)");
          for (var t : tasks) {
            rows.add(
                t.id(),
                t.clock(),
                t.title(),
                t.item().kind(),
                t.item().id(),
                t.subject().kind().word(),
                t.subject().id(),
                t.start().day(),
                stamp(t.start().at()),
                t.start().latest(),
                t.due().day(),
                stamp(t.due().at()),
                t.due().soon(),
                t.ruleFile(),
                t.state().code(),
                t.hands().team(),
                t.hands().worker(),
                t.createdBy());
          }
          rows.finish();
          return null;
        });
  }

  /**
   * Writes state, last day and end of a task.
   *
   * @return false when somebody else changed it first
   */
  boolean update(TaskRecord t) {
    var done = t.done();
    return sql.with(
            h ->
                h.createUpdate(
                        "UPDATE workflow_task SET state = :state, due = :due, due_at = :dueAt, soon"
                            + " = :soon, done_on = :on, done_at = :at, done_by = :by, outcome ="
                            + " :outcome, version = version + 1 WHERE id = :id AND version ="
                            + " :version")
                    .bind("state", t.state().code())
                    .bind("due", t.due().day())
                    .bind("dueAt", stamp(t.due().at()))
                    .bind("soon", t.due().soon())
                    .bind("on", done == null ? null : done.on())
                    .bind("at", done == null ? null : stamp(done.at()))
                    .bind("by", done == null ? null : done.by())
                    .bind("outcome", done == null ? null : done.outcome())
                    .bind("id", t.id())
                    .bind("version", t.version())
                    .execute())
        == 1;
  }

  /** Gives tasks to a team, a worker, or both. */
  int give(Collection<UUID> ids, @Nullable UUID team, @Nullable UUID worker) {
    return sql.with(
        h ->
            h.createUpdate(
                    "UPDATE workflow_task SET team_id = :team, worker_id = :worker, version ="
                        + " version + 1 WHERE id IN (<ids>)")
                .bindList("ids", List.copyOf(ids))
                .bind("team", team)
                .bind("worker", worker)
                .execute());
  }

  /** Holds tasks against other changes until the transaction ends; their versions by id. */
  Map<UUID, Integer> lock(Collection<UUID> ids) {
    var versions = new HashMap<UUID, Integer>();
    sql.with(
        h -> {
          h.createQuery(
                  "SELECT id, version FROM workflow_task WHERE id IN (<ids>) ORDER BY id FOR"
                      + " UPDATE")
              .bindList("ids", List.copyOf(ids))
              .map((rs, x) -> versions.put(rs.getObject(1, UUID.class), rs.getInt(2)))
              .list();
          return null;
        });
    return versions;
  }

  private static @Nullable Timestamp stamp(@Nullable Instant at) {
    return at == null ? null : Timestamp.from(at);
  }

  private static TaskRecord task(ResultSet rs) throws SQLException {
    return new TaskRecord(
        rs.getObject(1, UUID.class),
        rs.getString(2),
        rs.getString(3),
        new WorkItem(rs.getString(4), rs.getObject(5, UUID.class)),
        new Subject(SubjectKind.worded(rs.getString(6)), rs.getObject(7, UUID.class)),
        new Clock.Start(
            rs.getObject(8, LocalDate.class), instant(rs, 9), rs.getObject(10, LocalDate.class)),
        new Due(
            rs.getObject(11, LocalDate.class), instant(rs, 12), rs.getObject(13, LocalDate.class)),
        rs.getString(14),
        TaskState.of(rs.getString(15)),
        new TaskRecord.Hands(
            rs.getObject(16, UUID.class),
            rs.getString(17),
            rs.getObject(18, UUID.class),
            rs.getString(19)),
        done(rs),
        rs.getString(24),
        rs.getInt(25));
  }

  private static TaskRecord.@Nullable Done done(ResultSet rs) throws SQLException {
    var on = rs.getObject(20, LocalDate.class);
    return on == null
        ? null
        : new TaskRecord.Done(on, instant(rs, 21), rs.getString(22), rs.getString(23));
  }

  private static @Nullable Instant instant(ResultSet rs, int at) throws SQLException {
    var stamp = rs.getTimestamp(at);
    return stamp == null ? null : stamp.toInstant();
  }
}
