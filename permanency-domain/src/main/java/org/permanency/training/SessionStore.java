package org.permanency.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.ListSql;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantSql;
import org.permanency.training.rule.NewSession;
import org.permanency.training.rule.SessionState;

/** The only SQL on sessions. */
@ApplicationScoped
class SessionStore {
  private static final String TAKEN =
      "(SELECT COALESCE(SUM(b.persons), 0) FROM training_booking b WHERE b.session_id = s.id AND"
          + " b.state IN ('BOOKED', 'ATTENDED', 'ABSENT'))";
  private static final String WAITING =
      "(SELECT COALESCE(SUM(b.persons), 0) FROM training_booking b WHERE b.session_id = s.id AND"
          + " b.state = 'WAITING')";
  private static final String COLUMNS =
      "s.id, s.course, s.on_day, s.days, s.begins, s.ends, s.place, s.seats, s.trainer, s.state,"
          + " s.cancelled_why, "
          + TAKEN
          + ", "
          + WAITING
          + ", s.version";
  @Inject TenantSql sql;

  ListPage<SessionRow> list(ListQuery query, LocalDate today) {
    var list =
        ListSql.of(COLUMNS, "training_session s WHERE TRUE", "s.on_day, s.begins, s.id")
            .code("course", "s.course")
            .code("state", "s.state")
            .text("place", "s.place")
            .contains("trainer", "s.trainer")
            .when("from", "s.on_day >= :f_from")
            .when("to", "s.on_day <= :f_to")
            .when(
                "coming",
                "(:f_coming = 'yes') = (s.state = 'PLANNED' AND s.on_day >= '" + today + "')")
            .when("free", "(:f_free = 'yes') = (" + TAKEN + " < s.seats)")
            .sort("on", "s.on_day");
    return sql.with(h -> list.page(h, query, Map.of(), (rs, x) -> row(rs)));
  }

  Optional<SessionRow> find(UUID id) {
    return sql.with(
        h ->
            h.createQuery("SELECT " + COLUMNS + " FROM training_session s WHERE s.id = :id")
                .bind("id", id)
                .map((rs, x) -> row(rs))
                .findOne());
  }

  /** Takes the session for this transaction, so that no two take its last seat. */
  Optional<Integer> lock(UUID id) {
    return sql.with(
        h ->
            h.createQuery("SELECT version FROM training_session WHERE id = :id FOR UPDATE")
                .bind("id", id)
                .mapTo(Integer.class)
                .findOne());
  }

  void insert(TenantContext ctx, UUID id, NewSession it) {
    sql.with(
        h ->
            h.createUpdate(
                    "INSERT INTO training_session (id, course, on_day, days, begins, ends, place,"
                        + " seats, trainer, state, created_by) VALUES (:id, :course, :on, :days,"
                        + " :at, :ends, :place, :seats, :trainer, 'PLANNED', :by)")
                .bind("id", id)
                .bindMap(values(it))
                .bind("by", ctx.actor().name())
                .execute());
  }

  void update(UUID id, NewSession it) {
    sql.with(
        h ->
            h.createUpdate(
                    "UPDATE training_session SET course = :course, on_day = :on, days = :days,"
                        + " begins = :at, ends = :ends, place = :place, seats = :seats, trainer ="
                        + " :trainer, version = version + 1 WHERE id = :id")
                .bind("id", id)
                .bindMap(values(it))
                .execute());
  }

  private static Map<String, Object> values(NewSession it) {
    var values = new HashMap<String, Object>();
    values.put("course", it.course());
    values.put("on", it.on());
    values.put("days", it.days());
    values.put("at", it.at());
    values.put("ends", it.ends());
    values.put("place", it.place().strip());
    values.put("seats", it.seats());
    values.put("trainer", it.trainer());
    return values;
  }

  void state(UUID id, SessionState state, @Nullable String why) {
    sql.with(
        h ->
            h.createUpdate(
                    "UPDATE training_session SET state = :state, cancelled_why = :why, version ="
                        + " version + 1 WHERE id = :id")
                .bind("id", id)
                .bind("state", state.name())
                .bind("why", why)
                .execute());
  }

  /** Sessions of these days that are not cancelled, the earlier first. */
  List<SessionRow> planned(LocalDate from, LocalDate end) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT "
                        + COLUMNS
                        + " FROM training_session s WHERE s.on_day >= :from AND s.on_day < :end"
                        + " AND s.state <> 'CANCELLED' ORDER BY s.on_day, s.begins, s.id")
                .bind("from", from)
                .bind("end", end)
                .map((rs, x) -> row(rs))
                .list());
  }

  /** These sessions, by id. */
  Map<UUID, SessionRow> these(Collection<UUID> ids) {
    var found = new HashMap<UUID, SessionRow>();
    if (!ids.isEmpty()) {
      sql.with(
          h ->
              h.createQuery("SELECT " + COLUMNS + " FROM training_session s WHERE s.id IN (<ids>)")
                  .bindList("ids", List.copyOf(ids))
                  .map((rs, x) -> found.put(rs.getObject(1, UUID.class), row(rs)))
                  .list());
    }
    return found;
  }

  private static SessionRow row(ResultSet rs) throws SQLException {
    return new SessionRow(
        rs.getObject(1, UUID.class),
        new NewSession(
            rs.getString(2),
            rs.getObject(3, LocalDate.class),
            rs.getInt(4),
            rs.getObject(5, LocalTime.class),
            rs.getObject(6, LocalTime.class),
            rs.getString(7),
            rs.getInt(8),
            rs.getString(9)),
        SessionState.valueOf(rs.getString(10)),
        rs.getString(11),
        rs.getInt(12),
        rs.getInt(13),
        rs.getInt(14));
  }
}
