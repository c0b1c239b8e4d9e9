package org.permanency.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.ListSql;
import org.permanency.tenancy.TenantSql;

/** Reads the audit trail. */
@ApplicationScoped
class AuditStore {
  /** Entries, of which those about a record closed to the reader do not tell why it was opened. */
  private static final String SEEN =
      "(SELECT a.*, IF(a.subject_id IN (SELECT CAST(p.id AS CHAR(36)) FROM people_person p WHERE"
          + " p.restricted AND NOT EXISTS (SELECT 1 FROM people_restriction r WHERE r.person_id ="
          + " p.id AND r.user_id = :reader)), NULL, a.why) AS seen_why FROM audit_entry a) e WHERE"
          + " TRUE";

  private static final String COLUMNS =
      "id, at, actor_id, actor_name, action, subject, subject_id, seen_why, detail";
  @Inject TenantSql sql;

  ListPage<AuditRow> list(String reader, ListQuery query) {
    var list =
        ListSql.of(COLUMNS, SEEN, "id DESC")
            .contains("actor", "actor_name")
            .exact("action", "action")
            .exact("subject", "subject")
            .exact("id", "subject_id")
            .contains("why", "seen_why")
            .when("from", "at >= CAST(:f_from AS DATE)")
            .when("to", "at < DATE_ADD(CAST(:f_to AS DATE), INTERVAL 1 DAY)")
            .sort("at", "at")
            .sort("actor", "actor_name")
            .sort("action", "action");
    return sql.with(h -> list.page(h, query, Map.of("reader", reader), (rs, x) -> row(rs)));
  }

  List<String> actions() {
    return sql.with(
        h ->
            h.createQuery("SELECT DISTINCT action FROM audit_entry ORDER BY action")
                .mapTo(String.class)
                .list());
  }

  List<AuditRow> about(String reader, String subject, String id, int limit) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT "
                        + COLUMNS
                        + " FROM "
                        + SEEN
                        + " AND subject = :subject AND subject_id = :id ORDER BY id DESC LIMIT"
                        + " :limit")
                .bind("reader", reader)
                .bind("subject", subject)
                .bind("id", id)
                .bind("limit", limit)
                .map((rs, x) -> row(rs))
                .list());
  }

  private static AuditRow row(ResultSet rs) throws SQLException {
    return new AuditRow(
        rs.getLong(1),
        rs.getTimestamp(2).toInstant(),
        rs.getString(3),
        rs.getString(4),
        rs.getString(5),
        rs.getString(6),
        rs.getString(7),
        rs.getString(8),
        rs.getString(9));
  }
}
