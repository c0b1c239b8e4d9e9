package org.permanency.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.permanency.keeping.rule.DepartureKind;
import org.permanency.keeping.rule.DepartureState;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.ListSql;
import org.permanency.tenancy.TenantSql;

/** The only SQL on notices and transfers. */
@ApplicationScoped
class DepartureStore {
  static final String TABLE = "keeping_departure";
  private static final String COLUMNS =
      CareSql.NAMES
          + ", x.reference, x.kind, x.received, x.effective, x.service, x.why, x.records_sent,"
          + " x.state, x.ended_on, (SELECT COUNT(DISTINCT s.child_id) FROM fostering_stay s WHERE"
          + " s.household_id = x.household_id AND s.starts <= :today AND (s.ends IS NULL OR s.ends >"
          + " :today)) AS children";
  @Inject TenantSql sql;

  ListPage<DepartureRow> list(LocalDate today, ListQuery query) {
    var list =
        ListSql.of(COLUMNS, CareSql.from(TABLE) + ":today = :today", "x.received DESC, x.id DESC")
            .text("name", "h.name")
            .text("code", "h.code")
            .text("reference", "x.reference")
            .text("service", "x.service")
            .exact("household", "x.household_id")
            .code("kind", "x.kind")
            .code("state", "x.state")
            .when("open", "(:f_open = 'yes') = (x.state = 'OPEN')")
            .when("from", "x.received >= :f_from")
            .when("to", "x.received <= :f_to")
            .sort("received", "x.received")
            .sort("effective", "x.effective");
    return sql.with(h -> list.page(h, query, Map.of("today", today), (rs, x) -> row(rs)));
  }

  Optional<DepartureRow> find(LocalDate today, UUID id) {
    return where(today, "x.id = :id", id).stream().findFirst();
  }

  /** Resignations whose last day has come. */
  List<DepartureRow> ripe(LocalDate today) {
    return where(
        today,
        "x.state = 'OPEN' AND x.kind = 'RESIGNATION' AND x.effective < :today AND :id IS NULL",
        null);
  }

  private List<DepartureRow> where(
      LocalDate today, String condition, @org.jspecify.annotations.Nullable UUID id) {
    return sql.with(
        h ->
            h.createQuery("SELECT " + COLUMNS + " FROM " + CareSql.from(TABLE) + condition)
                .bind("today", today)
                .bind("id", id)
                .map((rs, x) -> row(rs))
                .list());
  }

  /** Whether one of this kind is under way. */
  boolean open(UUID household, DepartureKind kind) {
    return open(kind).contains(household);
  }

  /** Households with one of this kind under way. */
  Set<UUID> open(DepartureKind kind) {
    return new HashSet<>(
        sql.with(
            h ->
                h.createQuery(
                        "SELECT household_id FROM keeping_departure WHERE kind = :kind AND state ="
                            + " 'OPEN'")
                    .bind("kind", kind.name())
                    .mapTo(UUID.class)
                    .list()));
  }

  private static DepartureRow row(ResultSet rs) throws SQLException {
    return new DepartureRow(
        rs.getObject(7, UUID.class),
        rs.getString("reference"),
        CareSql.theHousehold(rs),
        DepartureKind.valueOf(rs.getString("kind")),
        rs.getObject("received", LocalDate.class),
        CareSql.day(rs, "effective"),
        rs.getString("service"),
        rs.getString("why"),
        CareSql.day(rs, "records_sent"),
        DepartureState.valueOf(rs.getString("state")),
        CareSql.day(rs, "ended_on"),
        rs.getObject(4, UUID.class),
        rs.getString(5),
        rs.getInt("children"),
        rs.getInt(6));
  }
}
