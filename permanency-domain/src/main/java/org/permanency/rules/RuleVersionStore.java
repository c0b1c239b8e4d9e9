package org.permanency.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.permanency.rules.RuleMerge.Screen;
import org.permanency.rules.rule.VersionState;
import org.permanency.rules.rule.VersionStep;
import org.permanency.tenancy.TenantSql;

/** SQL on versions written on screen. */
@ApplicationScoped
class RuleVersionStore {
  private static final String COLUMNS =
      "SELECT id, rule, first_day, state, why, copied_from, content, version FROM rules_version";
  @Inject TenantSql sql;

  /** Rises with every approval; 0 before the first one. */
  long stamp() {
    return sql.with(
        h ->
            h.createQuery("SELECT stamp FROM rules_stamp WHERE one = 1")
                .mapTo(Long.class)
                .findOne()
                .orElse(0L));
  }

  /** Makes every server read the approved versions anew once this transaction has ended. */
  void raise() {
    turn(1);
  }

  /** Waits for its turn: until this transaction ends nobody else moves a version. Comes first. */
  void queue() {
    turn(2);
  }

  private void turn(int row) {
    sql.with(
        h ->
            h.execute(
                "INSERT INTO rules_stamp (one, stamp) VALUES (?, 1)"
                    + " ON DUPLICATE KEY UPDATE stamp = stamp + 1",
                row));
  }

  /** Approved versions. */
  List<Screen> approved() {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT rule, first_day, content FROM rules_version"
                        + " WHERE state = 'APPROVED' ORDER BY rule, first_day")
                .map(
                    (rs, x) ->
                        new Screen(
                            rs.getString(1), rs.getObject(2, LocalDate.class), rs.getString(3)))
                .list());
  }

  Optional<RuleVersionView> find(UUID id) {
    return sql.with(
        h -> {
          var steps = steps(h, id).getOrDefault(id, List.of());
          return h.createQuery(COLUMNS + " WHERE id = :id")
              .bind("id", id)
              .map((rs, x) -> view(rs, steps))
              .findOne();
        });
  }

  /** Every version, the latest first day first; two statements. */
  List<RuleVersionView> all() {
    return sql.with(
        h -> {
          var steps = steps(h, null);
          return h.createQuery(COLUMNS + " ORDER BY first_day DESC, rule, id")
              .map((rs, x) -> view(rs, steps.getOrDefault(rs.getObject(1, UUID.class), List.of())))
              .list();
        });
  }

  private static RuleVersionView view(ResultSet rs, List<VersionStep> steps) throws SQLException {
    return new RuleVersionView(
        rs.getObject(1, UUID.class),
        rs.getString(2),
        rs.getObject(3, LocalDate.class),
        VersionState.valueOf(rs.getString(4)),
        rs.getString(5),
        rs.getString(6),
        rs.getString(7),
        rs.getInt(8),
        steps);
  }

  private static Map<UUID, List<VersionStep>> steps(
      Handle h, @org.jspecify.annotations.Nullable UUID id) {
    var query =
        h.createQuery(
            "SELECT version_id, what, actor_id, actor_name, at, why FROM rules_step"
                + (id == null ? "" : " WHERE version_id = :id")
                + " ORDER BY version_id, number");
    if (id != null) {
      query.bind("id", id);
    }
    return query.reduceResultSet(
        new HashMap<UUID, List<VersionStep>>(),
        (all, rs, x) -> {
          all.computeIfAbsent(rs.getObject(1, UUID.class), v -> new ArrayList<>())
              .add(
                  new VersionStep(
                      VersionStep.What.valueOf(rs.getString(2)),
                      rs.getString(3),
                      rs.getString(4),
                      rs.getTimestamp(5).toInstant(),
                      rs.getString(6)));
          return all;
        });
  }

  void insert(RuleVersionView v) {
    sql.with(
        h ->
            h.execute(
                "INSERT INTO rules_version (id, rule, first_day, state, why, copied_from, content,"
                    + " version) VALUES (?, ?, ?, ?, ?, ?, ?, 1)",
                v.id(),
                v.rule(),
                v.firstDay(),
                v.state().name(),
                v.why(),
                v.copiedFrom(),
                v.content()));
  }

  /** Writes what the version says; false when somebody else was faster. */
  boolean update(RuleVersionView v, int expected) {
    return sql.with(
            h ->
                h.execute(
                    "UPDATE rules_version SET first_day = ?, state = ?, why = ?, content = ?,"
                        + " version = version + 1 WHERE id = ? AND version = ?",
                    v.firstDay(),
                    v.state().name(),
                    v.why(),
                    v.content(),
                    v.id(),
                    expected))
        == 1;
  }

  /** Adds a step; of saves by one person in a row the last one stays. */
  void add(UUID id, VersionStep step) {
    sql.with(
        h -> {
          int last =
              h.createQuery(
                      "SELECT COALESCE(MAX(number), 0) FROM rules_step WHERE version_id = :id")
                  .bind("id", id)
                  .mapTo(Integer.class)
                  .one();
          boolean again = step.what() == VersionStep.What.SAVE && again(h, id, last, step);
          return again ? 1 : insert(h, id, last + 1, step);
        });
  }

  private static boolean again(Handle h, UUID id, int last, VersionStep step) {
    return h.execute(
            "UPDATE rules_step SET at = ? WHERE version_id = ? AND number = ? AND what = 'SAVE'"
                + " AND actor_id = ?",
            Timestamp.from(step.at()),
            id,
            last,
            step.actor())
        > 0;
  }

  private static int insert(Handle h, UUID id, int number, VersionStep step) {
    return h.execute(
        "INSERT INTO rules_step (version_id, number, what, actor_id, actor_name, at, why)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        id,
        number,
        step.what().name(),
        step.actor(),
        step.name(),
        Timestamp.from(step.at()),
        step.why());
  }
}
