package org.permanency.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.permanency.keeping.rule.SupportRules.Asked;
import org.permanency.keeping.rule.SupportRules.Away;
import org.permanency.keeping.rule.SupportRules.State;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.ListSql;
import org.permanency.tenancy.TenantSql;

/** The only SQL on support, absences and moves between levels. */
@ApplicationScoped
class SupportStore {
  static final String SUPPORT = "keeping_support";
  static final String ABSENCE = "keeping_absence";
  static final String LEVEL = "keeping_level_move";
  private static final String HOUSEHOLD =
      "h.id, h.code, h.name, NULL AS worker_id, NULL AS worker, x.version, x.id";
  @Inject TenantSql sql;

  private static String from(String table) {
    return table + " x JOIN fostering_household h ON h.id = x.household_id WHERE ";
  }

  private static ListSql list(String table, String columns, String order) {
    return ListSql.of(HOUSEHOLD + ", " + columns, from(table) + "TRUE", order + ", x.id DESC")
        .text("name", "h.name")
        .text("code", "h.code")
        .exact("household", "x.household_id");
  }

  ListPage<SupportRow> supports(ListQuery query) {
    var list =
        list(SUPPORT, "x.kind, x.offered, x.state, x.settled, x.note", "x.offered DESC")
            .code("kind", "x.kind")
            .code("state", "x.state")
            .sort("offered", "x.offered");
    return sql.with(h -> list.page(h, query, Map.of(), (rs, x) -> support(rs)));
  }

  Optional<SupportRow> support(UUID id) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT "
                        + HOUSEHOLD
                        + ", x.kind, x.offered, x.state, x.settled, x.note FROM "
                        + from(SUPPORT)
                        + "x.id = :id")
                .bind("id", id)
                .map((rs, x) -> support(rs))
                .findOne());
  }

  ListPage<AbsenceRow> absences(ListQuery query) {
    var list =
        list(ABSENCE, "x.kind, x.starts, x.ends, x.note", "x.starts DESC")
            .code("kind", "x.kind")
            .when("on", "x.starts <= :f_on AND x.ends > :f_on")
            .sort("from", "x.starts")
            .sort("last", "x.ends");
    return sql.with(h -> list.page(h, query, Map.of(), (rs, x) -> absence(rs)));
  }

  Optional<AbsenceRow> absence(UUID id) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT "
                        + HOUSEHOLD
                        + ", x.kind, x.starts, x.ends, x.note FROM "
                        + from(ABSENCE)
                        + "x.id = :id")
                .bind("id", id)
                .map((rs, x) -> absence(rs))
                .findOne());
  }

  /** Whether the household is away on some of these days, by another entry. */
  boolean away(UUID household, LocalDate from, LocalDate last) {
    return sql.with(
        h ->
            h.createQuery(
                        "SELECT COUNT(*) FROM keeping_absence WHERE household_id = :household AND"
                            + " starts <= :last AND ends > :from")
                    .bind("household", household)
                    .bind("from", from)
                    .bind("last", last)
                    .mapTo(Integer.class)
                    .one()
                > 0);
  }

  /** Last day of absence, by household that is away on a day. */
  Map<UUID, LocalDate> away(LocalDate day) {
    var away = new HashMap<UUID, LocalDate>();
    sql.with(
        h ->
            h.createQuery(
                    "SELECT household_id, MAX(ends) FROM keeping_absence WHERE starts <= :day AND"
                        + " ends > :day GROUP BY household_id")
                .bind("day", day)
                .map(
                    (rs, x) ->
                        Optional.ofNullable(
                            away.put(
                                rs.getObject(1, UUID.class),
                                Objects.requireNonNull(rs.getObject(2, LocalDate.class))
                                    .minusDays(1))))
                .list());
    return away;
  }

  ListPage<LevelMoveRow> levels(ListQuery query) {
    var list =
        list(LEVEL, LEVELS, "x.asked_on DESC")
            .code("level", "x.level")
            .code("state", "x.state")
            .sort("from", "x.starts")
            .sort("askedOn", "x.asked_on");
    return sql.with(h -> list.page(h, query, Map.of(), (rs, x) -> level(rs)));
  }

  private static final String LEVELS =
      "x.level, x.starts, x.why, x.state, x.asked_by, x.asked_on, x.decided_by, x.decided_on,"
          + " x.reason";

  Optional<LevelMoveRow> level(UUID id) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT " + HOUSEHOLD + ", " + LEVELS + " FROM " + from(LEVEL) + "x.id = :id")
                .bind("id", id)
                .map((rs, x) -> level(rs))
                .findOne());
  }

  /** Whether a move of this household waits. */
  boolean waits(UUID household) {
    return sql.with(
        h ->
            h.createQuery(
                        "SELECT COUNT(*) FROM keeping_level_move WHERE household_id = :household"
                            + " AND state = 'ASKED'")
                    .bind("household", household)
                    .mapTo(Integer.class)
                    .one()
                > 0);
  }

  private static SupportRow support(ResultSet rs) throws SQLException {
    return new SupportRow(
        rs.getObject(7, UUID.class),
        CareSql.theHousehold(rs),
        rs.getString("kind"),
        rs.getObject("offered", LocalDate.class),
        State.valueOf(rs.getString("state")),
        CareSql.day(rs, "settled"),
        rs.getString("note"),
        rs.getInt(6));
  }

  private static AbsenceRow absence(ResultSet rs) throws SQLException {
    return new AbsenceRow(
        rs.getObject(7, UUID.class),
        CareSql.theHousehold(rs),
        Away.valueOf(rs.getString("kind")),
        rs.getObject("starts", LocalDate.class),
        rs.getObject("ends", LocalDate.class).minusDays(1),
        rs.getString("note"),
        rs.getInt(6));
  }

  private static LevelMoveRow level(ResultSet rs) throws SQLException {
    return new LevelMoveRow(
        rs.getObject(7, UUID.class),
        CareSql.theHousehold(rs),
        rs.getString("level"),
        rs.getObject("starts", LocalDate.class),
        rs.getString("why"),
        Asked.valueOf(rs.getString("state")),
        rs.getString("asked_by"),
        rs.getObject("asked_on", LocalDate.class),
        rs.getString("decided_by"),
        CareSql.day(rs, "decided_on"),
        rs.getString("reason"),
        rs.getInt(6));
  }
}
