package org.permanency.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Time;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.permanency.keeping.rule.CareFact;
import org.permanency.keeping.rule.ConcernKind;
import org.permanency.keeping.rule.ConcernOutcome;
import org.permanency.keeping.rule.ConcernState;
import org.permanency.keeping.rule.NewConcern;
import org.permanency.keeping.rule.NewConcern.About;
import org.permanency.keeping.rule.NewConcern.Source;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.ListSql;
import org.permanency.tenancy.TenantSql;

/** The only SQL on allegations and concerns about standards. */
@ApplicationScoped
class ConcernStore {
  static final String TABLE = "keeping_concern";
  private static final String COLUMNS =
      CareSql.NAMES
          + ", x.reference, x.kind, x.known_on, x.known_at, x.about, x.person_id,"
          + " COALESCE(x.person, (SELECT CONCAT_WS(' ', p.given_names, p.family_name) FROM"
          + " people_person p WHERE p.id = x.person_id)) AS person, x.child_id, x.delegated,"
          + " x.source, x.what, x.meanwhile, x.officer_told, x.council_told, x.state, x.outcome,"
          + " x.closed_on, x.learning, (SELECT COUNT(*) FROM keeping_concern o WHERE o.id <> x.id"
          + " AND (o.household_id = x.household_id OR o.person_id = x.person_id)) AS others";
  @Inject TenantSql sql;

  ListPage<ConcernRow> list(ListQuery query) {
    var list =
        ListSql.of(COLUMNS, CareSql.from(TABLE) + "TRUE", "x.known_on DESC, x.id DESC")
            .text("name", "h.name")
            .text("code", "h.code")
            .text("reference", "x.reference")
            .exact("household", "x.household_id")
            .exact("person", "x.person_id")
            .code("kind", "x.kind")
            .code("state", "x.state")
            .code("outcome", "x.outcome")
            .code("source", "x.source")
            .text("worker", "w.name")
            .when("open", "(:f_open = 'yes') = (x.state <> 'CLOSED')")
            .when(
                "repeated",
                "(:f_repeated = 'yes') = EXISTS (SELECT 1 FROM keeping_concern o WHERE o.id <> x.id"
                    + " AND (o.household_id = x.household_id OR o.person_id = x.person_id))")
            .when("from", "x.known_on >= :f_from")
            .when("to", "x.known_on <= :f_to")
            .sort("knownOn", "x.known_on");
    return sql.with(h -> list.page(h, query, Map.of(), (rs, x) -> row(rs)));
  }

  Optional<ConcernRow> find(UUID id) {
    return sql.with(
        h ->
            h.createQuery("SELECT " + COLUMNS + " FROM " + CareSql.from(TABLE) + "x.id = :id")
                .bind("id", id)
                .map((rs, x) -> row(rs))
                .findOne());
  }

  /** Other concerns of the same household or carer, the latest first. */
  List<ConcernRow> others(ConcernRow of) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT "
                        + COLUMNS
                        + " FROM "
                        + CareSql.from(TABLE)
                        + "x.id <> :id AND (x.household_id = :household OR x.person_id = :person)"
                        + " ORDER BY x.known_on DESC, x.id")
                .bind("id", of.id())
                .bind("household", of.household().id())
                .bind("person", of.personId())
                .map((rs, x) -> row(rs))
                .list());
  }

  /** Whether a concern about the household came after a day. */
  boolean since(UUID household, LocalDate day) {
    return sql.with(
        h ->
            h.createQuery(
                        "SELECT COUNT(*) FROM keeping_concern WHERE household_id = :household AND"
                            + " known_on > :day")
                    .bind("household", household)
                    .bind("day", day)
                    .mapTo(Integer.class)
                    .one()
                > 0);
  }

  /** How many are open, by household. */
  Map<UUID, Integer> open() {
    var open = new HashMap<UUID, Integer>();
    sql.with(
        h ->
            h.createQuery(
                    "SELECT household_id, COUNT(*) FROM keeping_concern WHERE state <> 'CLOSED'"
                        + " GROUP BY household_id")
                .map(
                    (rs, x) ->
                        Optional.ofNullable(open.put(rs.getObject(1, UUID.class), rs.getInt(2))))
                .list());
    return open;
  }

  /** Allegations and complaints as indicators read them. */
  List<CareFact> facts() {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT id, reference, household_id, 'ALLEGATION', known_on AS on_day FROM"
                        + " keeping_concern WHERE kind = 'ALLEGATION' UNION ALL SELECT id,"
                        + " reference, household_id, 'COMPLAINT', received FROM keeping_complaint"
                        + " ORDER BY on_day, reference")
                .map((rs, x) -> FactRows.fact(rs, CareFact.Kind.valueOf(rs.getString(4))))
                .list());
  }

  static Cells cells(NewConcern it, boolean delegated) {
    return Cells.of("kind", it.kind())
        .with("household_id", it.household())
        .with("known_on", it.knownOn())
        .with("known_at", it.knownAt() == null ? null : Time.valueOf(it.knownAt()))
        .with("about", it.about())
        .with("person_id", it.person())
        .with("person", it.name())
        .with("child_id", it.child())
        .with("delegated", delegated)
        .with("source", it.source())
        .with("what", it.what().strip())
        .with("meanwhile", it.meanwhile())
        .with("state", ConcernState.RECEIVED)
        .with("worker_id", it.worker());
  }

  private static ConcernRow row(ResultSet rs) throws SQLException {
    var at = rs.getTime("known_at");
    return new ConcernRow(
        rs.getObject(7, UUID.class),
        rs.getString("reference"),
        ConcernKind.valueOf(rs.getString("kind")),
        CareSql.theHousehold(rs),
        rs.getObject("known_on", LocalDate.class),
        at == null ? null : at.toLocalTime(),
        About.valueOf(rs.getString("about")),
        rs.getObject("person_id", UUID.class),
        rs.getString("person"),
        rs.getObject("child_id", UUID.class),
        rs.getBoolean("delegated"),
        Source.valueOf(rs.getString("source")),
        rs.getString("what"),
        rs.getString("meanwhile"),
        CareSql.day(rs, "officer_told"),
        CareSql.day(rs, "council_told"),
        ConcernState.valueOf(rs.getString("state")),
        CareSql.word(rs, "outcome", ConcernOutcome.class),
        CareSql.day(rs, "closed_on"),
        rs.getString("learning"),
        rs.getObject(4, UUID.class),
        rs.getString(5),
        rs.getInt("others"),
        rs.getInt(6));
  }
}
