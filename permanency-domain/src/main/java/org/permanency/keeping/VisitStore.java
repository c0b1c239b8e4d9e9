package org.permanency.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.permanency.keeping.rule.NewVisit;
import org.permanency.keeping.rule.VisitKind;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.ListSql;
import org.permanency.tenancy.TenantSql;

/** The only SQL on visits. */
@ApplicationScoped
class VisitStore {
  static final String TABLE = "keeping_visit";
  private static final String COLUMNS =
      CareSql.NAMES
          + ", x.kind, x.on_day, x.held, x.seen, x.note, x.reference AS file, x.withdrawn_why";
  @Inject TenantSql sql;

  ListPage<VisitRow> list(ListQuery query) {
    var list =
        ListSql.of(COLUMNS, CareSql.from(TABLE) + "TRUE", "x.on_day DESC, x.id DESC")
            .text("name", "h.name")
            .text("code", "h.code")
            .exact("household", "x.household_id")
            .code("kind", "x.kind")
            .text("worker", "w.name")
            .when("from", "x.on_day >= :f_from")
            .when("to", "x.on_day <= :f_to")
            .when("held", "(:f_held = 'yes') = x.held")
            .sort("on", "x.on_day");
    return sql.with(h -> list.page(h, query, Map.of(), (rs, x) -> row(rs)));
  }

  Optional<VisitRow> find(UUID id) {
    return sql.with(
        h ->
            h.createQuery("SELECT " + COLUMNS + " FROM " + CareSql.from(TABLE) + "x.id = :id")
                .bind("id", id)
                .map((rs, x) -> row(rs))
                .findOne());
  }

  /** Whether a visit of this kind is on record on the day. */
  boolean there(UUID household, VisitKind kind, LocalDate on) {
    return sql.with(
        h ->
            h.createQuery(
                        "SELECT COUNT(*) FROM keeping_visit WHERE household_id = :household AND"
                            + " kind = :kind AND on_day = :on AND withdrawn_why IS NULL")
                    .bind("household", household)
                    .bind("kind", kind.name())
                    .bind("on", on)
                    .mapTo(Integer.class)
                    .one()
                > 0);
  }

  /** Latest visit that counts, by household and kind; one read. */
  Map<UUID, Map<VisitKind, LocalDate>> latest() {
    var latest = new HashMap<UUID, Map<VisitKind, LocalDate>>();
    sql.with(
        h ->
            h.createQuery(
                    "SELECT household_id, kind, MAX(on_day) FROM keeping_visit WHERE held AND"
                        + " withdrawn_why IS NULL GROUP BY household_id, kind")
                .map(
                    (rs, x) ->
                        latest
                            .computeIfAbsent(rs.getObject(1, UUID.class), k -> new HashMap<>())
                            .put(
                                VisitKind.valueOf(rs.getString(2)),
                                rs.getObject(3, LocalDate.class)))
                .list());
    return latest;
  }

  /** Every visit that counts: id, household's code and id, day; one read. */
  List<VisitRow> counted() {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT "
                        + COLUMNS
                        + " FROM "
                        + CareSql.from(TABLE)
                        + "x.held AND x.withdrawn_why IS NULL")
                .setFetchSize(10_000)
                .map((rs, x) -> row(rs))
                .list());
  }

  /** References that are on record already. */
  Set<String> known(Collection<String> references) {
    return references.isEmpty()
        ? Set.of()
        : new HashSet<>(
            sql.with(
                h ->
                    h.createQuery("SELECT reference FROM keeping_visit WHERE reference IN (<all>)")
                        .bindList("all", List.copyOf(references))
                        .mapTo(String.class)
                        .list()));
  }

  static Cells cells(NewVisit it) {
    return Cells.of("household_id", it.household())
        .with("kind", it.kind())
        .with("on_day", it.on())
        .with("held", it.held())
        .with("worker_id", it.worker())
        .with("seen", it.seen())
        .with("note", it.note())
        .with("reference", it.reference());
  }

  private static VisitRow row(ResultSet rs) throws SQLException {
    return new VisitRow(
        rs.getObject(7, UUID.class),
        CareSql.theHousehold(rs),
        VisitKind.valueOf(rs.getString("kind")),
        rs.getObject("on_day", LocalDate.class),
        rs.getBoolean("held"),
        rs.getObject(4, UUID.class),
        rs.getString(5),
        rs.getString("seen"),
        rs.getString("note"),
        rs.getString("file"),
        rs.getString("withdrawn_why"),
        rs.getInt(6));
  }
}
