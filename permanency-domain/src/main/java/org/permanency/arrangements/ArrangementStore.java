package org.permanency.arrangements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.permanency.arrangements.rule.ArrangementFact;
import org.permanency.arrangements.rule.ArrangementKind;
import org.permanency.arrangements.rule.ArrangementState;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.ListSql;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantSql;

/** Arrangements read for lists, doors and indicators; each as the actor may see it. */
@ApplicationScoped
class ArrangementStore {
  /** Every telling column goes through {@code seen}, also for filters and sorts. */
  private static final String SEEN =
      "(SELECT s.id, s.reference, s.kind, IF(s.seen, CONCAT_WS(' ', s.given_names, s.family_name),"
          + " NULL) AS child, IF(s.seen, s.family_name, NULL) AS family_name, IF(s.seen, s.born,"
          + " NULL) AS born, IF(s.seen, s.carers, NULL) AS carers, IF(s.seen, s.postcode, NULL) AS"
          + " postcode, s.notified_on, s.starts, s.state, s.ended_on, s.worker_id, s.seen,"
          + " s.version FROM (SELECT a.*, NOT EXISTS (SELECT 1 FROM people_person p WHERE p.id ="
          + " a.child_id AND p.restricted AND NOT EXISTS (SELECT 1 FROM people_restriction r WHERE"
          + " r.person_id = p.id AND r.user_id = :actor)) AS seen FROM arrangements_arrangement a)"
          + " s) k";

  private static final String COLUMNS =
      "k.id, k.reference, k.kind, k.child, k.born, k.carers, k.notified_on, k.starts, k.state,"
          + " v.visited, t.due, k.ended_on, k.worker_id, w.name, k.seen, k.version";
  private static final String FROM =
      SEEN
          + " LEFT JOIN (SELECT arrangement_id, MAX(on_day) AS visited FROM arrangements_visit GROUP"
          + " BY arrangement_id) v ON v.arrangement_id = k.id LEFT JOIN (SELECT item_id, MIN(due)"
          + " AS due FROM workflow_task WHERE item_kind = 'arrangement' AND state IN ('open',"
          + " 'paused') GROUP BY item_id) t ON t.item_id = k.id LEFT JOIN people_worker w ON w.id ="
          + " k.worker_id WHERE ";
  @Inject TenantSql sql;

  ListPage<ArrangementRow> list(TenantContext ctx, ListQuery query) {
    var list =
        ListSql.of(COLUMNS, FROM + "TRUE", "k.notified_on DESC, k.reference DESC")
            .contains("child", "k.child")
            .text("carers", "k.carers")
            .text("reference", "k.reference")
            .code("kind", "k.kind")
            .code("state", "k.state")
            .contains("worker", "w.name")
            .contains("postcode", "k.postcode")
            .when("open", "(:f_open = 'yes') = (k.state <> 'ENDED')")
            .sort("child", "k.family_name")
            .sort("notified", "k.notified_on")
            .sort("visited", "v.visited")
            .sort("due", "t.due");
    return sql.with(
        h -> list.page(h, query, Map.of("actor", ctx.actor().id()), (rs, x) -> row(rs)));
  }

  Optional<ArrangementRow> find(TenantContext ctx, UUID id) {
    return sql.with(
        h ->
            h.createQuery("SELECT " + COLUMNS + " FROM " + FROM + "k.id = :id")
                .bind("actor", ctx.actor().id())
                .bind("id", id)
                .map((rs, x) -> row(rs))
                .findOne());
  }

  Map<UUID, ArrangementRow> rows(TenantContext ctx, Collection<UUID> ids) {
    var rows = new HashMap<UUID, ArrangementRow>();
    if (!ids.isEmpty()) {
      sql.with(
          h ->
              h
                  .createQuery("SELECT " + COLUMNS + " FROM " + FROM + "k.id IN (<ids>)")
                  .bind("actor", ctx.actor().id())
                  .bindList("ids", List.copyOf(ids))
                  .map((rs, x) -> row(rs))
                  .list()
                  .stream()
                  .map(r -> rows.put(r.id(), r))
                  .toList());
    }
    return rows;
  }

  /** Ids of those the actor may open, by what people call them. */
  Map<String, UUID> called(TenantContext ctx) {
    var called = new HashMap<String, UUID>();
    sql.with(
        h ->
            h.createQuery("SELECT k.reference, k.id FROM " + SEEN + " WHERE k.seen")
                .bind("actor", ctx.actor().id())
                .map((rs, x) -> called.put(rs.getString(1), rs.getObject(2, UUID.class)))
                .list());
    return called;
  }

  /** Private fostering in bulk, for indicators, by reference. */
  List<ArrangementFact> facts() {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT a.id, a.reference, a.notified_on, a.starts, LEAST(a.ceases,"
                        + " COALESCE(a.ended_on, a.ceases)), a.decided_on, t.due FROM"
                        + " arrangements_arrangement a LEFT JOIN (SELECT item_id, MAX(due) AS due"
                        + " FROM workflow_task WHERE item_kind = 'arrangement' AND clock ="
                        + " 'private-fostering-assessment' GROUP BY item_id) t ON t.item_id = a.id"
                        + " WHERE a.kind = 'PRIVATE_FOSTERING' ORDER BY a.reference")
                .map((rs, x) -> fact(rs))
                .list());
  }

  private static ArrangementFact fact(ResultSet rs) throws SQLException {
    return new ArrangementFact(
        rs.getObject(1, UUID.class),
        rs.getString(2),
        rs.getObject(3, LocalDate.class),
        rs.getObject(4, LocalDate.class),
        rs.getObject(5, LocalDate.class),
        rs.getObject(6, LocalDate.class),
        rs.getObject(7, LocalDate.class));
  }

  private static ArrangementRow row(ResultSet rs) throws SQLException {
    return new ArrangementRow(
        rs.getObject(1, UUID.class),
        rs.getString(2),
        ArrangementKind.valueOf(rs.getString(3)),
        rs.getString(4),
        rs.getObject(5, LocalDate.class),
        rs.getString(6),
        rs.getObject(7, LocalDate.class),
        rs.getObject(8, LocalDate.class),
        ArrangementState.valueOf(rs.getString(9)),
        rs.getObject(10, LocalDate.class),
        rs.getObject(11, LocalDate.class),
        rs.getObject(12, LocalDate.class),
        rs.getObject(13, UUID.class),
        rs.getString(14),
        !rs.getBoolean(15),
        rs.getInt(16));
  }
}
