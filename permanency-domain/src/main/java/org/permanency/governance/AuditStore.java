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
  private static final String COLUMNS =
      "id, at, actor_id, actor_name, action, subject, subject_id, why, detail";
  @Inject TenantSql sql;

  ListPage<AuditRow> list(ListQuery query) {
    var list =
        ListSql.of(COLUMNS, "audit_entry WHERE TRUE", "id DESC")
            .contains("actor", "actor_name")
            .exact("action", "action")
            .exact("subject", "subject")
            .exact("id", "subject_id")
            .contains("why", "why")
            .when("from", "at >= CAST(:f_from AS DATE)")
            .when("to", "at < DATE_ADD(CAST(:f_to AS DATE), INTERVAL 1 DAY)")
            .sort("at", "at")
            .sort("actor", "actor_name")
            .sort("action", "action");
    return sql.with(h -> list.page(h, query, Map.of(), (rs, x) -> row(rs)));
  }

  List<String> actions() {
    return sql.with(
        h ->
            h.createQuery("SELECT DISTINCT action FROM audit_entry ORDER BY action")
                .mapTo(String.class)
                .list());
  }

  List<AuditRow> about(String subject, String id, int limit) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT "
                        + COLUMNS
                        + " FROM audit_entry WHERE subject = ? AND subject_id = ? ORDER BY id DESC"
                        + " LIMIT ?")
                .bind(0, subject)
                .bind(1, id)
                .bind(2, limit)
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
