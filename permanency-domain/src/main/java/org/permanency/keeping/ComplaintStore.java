package org.permanency.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.permanency.keeping.rule.ComplaintState;
import org.permanency.keeping.rule.Finding;
import org.permanency.keeping.rule.NewComplaint;
import org.permanency.keeping.rule.NewComplaint.Source;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.ListSql;
import org.permanency.tenancy.TenantSql;

/** The only SQL on complaints. */
@ApplicationScoped
class ComplaintStore {
  static final String TABLE = "keeping_complaint";
  private static final String COLUMNS =
      CareSql.NAMES
          + ", x.reference, x.received, x.source, x.complainant, x.child_id, x.what, x.wanted,"
          + " x.state, x.longer, x.finding, x.answer, x.learning, x.closed_on";

  /** A complaint about a child whose record is closed is found by nothing that would name it. */
  private static final String SHOWN =
      "CASE WHEN NOT EXISTS (SELECT 1 FROM people_person p WHERE p.id = x.child_id AND p.restricted"
          + " AND NOT EXISTS (SELECT 1 FROM people_restriction r WHERE r.person_id = p.id AND"
          + " r.user_id = :actor)) THEN x.complainant END";

  @Inject TenantSql sql;

  ListPage<ComplaintRow> list(String actor, ListQuery query) {
    var list =
        ListSql.of(COLUMNS, CareSql.from(TABLE) + ":actor = :actor", "x.received DESC, x.id DESC")
            .text("complainant", SHOWN)
            .text("reference", "x.reference")
            .text("name", "h.name")
            .exact("household", "x.household_id")
            .code("source", "x.source")
            .code("state", "x.state")
            .code("finding", "x.finding")
            .text("worker", "w.name")
            .when("open", "(:f_open = 'yes') = (x.state NOT IN ('CLOSED', 'WITHDRAWN'))")
            .when("from", "x.received >= :f_from")
            .when("to", "x.received <= :f_to")
            .sort("received", "x.received");
    return sql.with(h -> list.page(h, query, Map.of("actor", actor), (rs, x) -> row(rs)));
  }

  Optional<ComplaintRow> find(UUID id) {
    return sql.with(
        h ->
            h.createQuery("SELECT " + COLUMNS + " FROM " + CareSql.from(TABLE) + "x.id = :id")
                .bind("id", id)
                .map((rs, x) -> row(rs))
                .findOne());
  }

  static Cells cells(NewComplaint it) {
    return Cells.of("received", it.received())
        .with("source", it.source())
        .with("complainant", it.complainant().strip())
        .with("household_id", it.household())
        .with("child_id", it.child())
        .with("what", it.what().strip())
        .with("wanted", it.wanted())
        .with("state", ComplaintState.STAGE_ONE)
        .with("worker_id", it.worker());
  }

  private static ComplaintRow row(ResultSet rs) throws SQLException {
    return new ComplaintRow(
        rs.getObject(7, UUID.class),
        rs.getString("reference"),
        rs.getObject("received", LocalDate.class),
        Source.valueOf(rs.getString("source")),
        rs.getString("complainant"),
        CareSql.household(rs),
        rs.getObject("child_id", UUID.class),
        rs.getString("what"),
        rs.getString("wanted"),
        ComplaintState.valueOf(rs.getString("state")),
        rs.getBoolean("longer"),
        CareSql.word(rs, "finding", Finding.class),
        rs.getString("answer"),
        rs.getString("learning"),
        CareSql.day(rs, "closed_on"),
        rs.getObject(4, UUID.class),
        rs.getString(5),
        rs.getInt(6));
  }
}
