package org.permanency.returns.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.returns.check.rule.Severity;
import org.permanency.tenancy.BulkInsert;
import org.permanency.tenancy.ListSql;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantSql;

/** SQL on checks of the return. */
@ApplicationScoped
class CheckStore {
  private static final String COLUMNS =
      "id, council, year, source, pack, file_names, unread, row_count, child_count, errors,"
          + " queries, rules_checked, rules_unchecked, made_at, made_by_name, cleared";
  private static final ListSql LIST =
      ListSql.of(COLUMNS, "returns_check WHERE TRUE", "made_at DESC, id DESC")
          .code("council", "council")
          .code("year", "year")
          .code("source", "source")
          .code("errors", "errors")
          .code("queries", "queries")
          .text("files", "file_names")
          .sort("madeAt", "made_at")
          .text("madeBy", "made_by_name");
  private static final ListSql RULES =
      ListSql.of(
              "check_id, code, severity, message, fields, findings, children, missing",
              "returns_check_rule WHERE check_id = :check",
              "findings = 0, severity, findings DESC, code")
          .code("code", "code")
          .code("severity", "severity")
          .text("message", "message")
          .text("fields", "fields")
          .sort("findings", "findings")
          .sort("children", "children")
          .when(
              "state",
              "(CASE WHEN missing IS NOT NULL THEN 'unchecked' WHEN findings > 0 THEN 'fails'"
                  + " ELSE 'passes' END) = :f_state");
  private static final ListSql FINDINGS =
      ListSql.of(
              "f.code, u.severity, u.message, u.fields, f.tbl, f.position, r.child, c.id, r.said",
              "returns_check_finding f"
                  + " JOIN returns_check k ON k.id = f.check_id"
                  + " JOIN returns_check_rule u ON u.check_id = f.check_id AND u.code = f.code"
                  + " JOIN returns_check_row r ON r.check_id = f.check_id AND r.tbl = f.tbl"
                  + " AND r.position = f.position"
                  + " LEFT JOIN people_child c ON c.council = k.council AND c.number = r.child"
                  + " WHERE f.check_id = :check",
              "u.severity, f.code, f.tbl, f.position")
          .code("code", "f.code")
          .code("severity", "u.severity")
          .text("message", "u.message")
          .code("table", "f.tbl")
          .sort("row", "f.position")
          .exact("child", "r.child")
          .sort("child", "r.child")
          .text("fields", "u.fields");
  @Inject TenantSql sql;

  /** A row that fails. */
  record Row(String table, int position, String child, String said) {}

  /** A row that fails a rule. */
  record Hit(String code, String table, int position) {}

  /** Keeps a check with all it found. */
  void keep(
      TenantContext ctx,
      CheckSummary check,
      List<CheckedRule> rules,
      List<Row> rows,
      List<Hit> hits) {
    sql.with(
        h -> {
          h.execute(
              "INSERT INTO returns_check (id, council, year, source, pack, file_names, unread,"
                  + " row_count, child_count, errors, queries, rules_checked, rules_unchecked,"
                  + " made_at, made_by, made_by_name) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                  + " ?, ?, ?, ?)",
              check.id(),
              check.council(),
              check.year(),
              check.own() ? "OWN" : "FILES",
              check.pack(),
              check.files(),
              check.unread(),
              check.rows(),
              check.children(),
              check.errors(),
              check.queries(),
              check.checked(),
              check.unchecked(),
              Timestamp.from(check.madeAt()),
              ctx.actor().id(),
              ctx.actor().name());
          var of = new BulkInsert(h, "INSERT INTO returns_check_rule");
          rules.forEach(
              r ->
                  of.add(
                      check.id(),
                      r.code(),
                      r.severity().name(),
                      r.message(),
                      r.fields(),
                      r.findings(),
                      r.children(),
                      r.missing()));
          of.finish();
          var failing = new BulkInsert(h, "INSERT INTO returns_check_row");
          rows.forEach(r -> failing.add(check.id(), r.table(), r.position(), r.child(), r.said()));
          failing.finish();
          var found = new BulkInsert(h, "INSERT INTO returns_check_finding");
          hits.forEach(f -> found.add(check.id(), f.code(), f.table(), f.position()));
          found.finish();
          return hits.size();
        });
  }

  Optional<CheckSummary> find(UUID id) {
    return sql.with(
        h ->
            h.createQuery("SELECT " + COLUMNS + " FROM returns_check WHERE id = :id")
                .bind("id", id)
                .map((rs, x) -> summary(rs))
                .findFirst());
  }

  ListPage<CheckSummary> list(ListQuery query) {
    return sql.with(h -> LIST.page(h, query, Map.of(), (rs, x) -> summary(rs)));
  }

  ListPage<CheckedRule> rules(UUID id, ListQuery query) {
    return sql.with(h -> RULES.page(h, query, Map.of("check", id), (rs, x) -> rule(rs)));
  }

  ListPage<CheckFinding> findings(UUID id, ListQuery query) {
    return sql.with(h -> FINDINGS.page(h, query, Map.of("check", id), (rs, x) -> finding(rs)));
  }

  /** Removes what rows of checks made before a moment said; how many checks. */
  int clear(Instant before) {
    return sql.with(
        h -> {
          var old = "SELECT id FROM returns_check WHERE NOT cleared AND made_at < ?";
          var at = Timestamp.from(before);
          h.execute("DELETE FROM returns_check_finding WHERE check_id IN (" + old + ")", at);
          h.execute("DELETE FROM returns_check_row WHERE check_id IN (" + old + ")", at);
          return h.execute(
              "UPDATE returns_check SET cleared = TRUE WHERE NOT cleared AND made_at < ?", at);
        });
  }

  private static CheckedRule rule(ResultSet rs) throws SQLException {
    return new CheckedRule(
        rs.getObject(1, UUID.class),
        rs.getString(2),
        Severity.valueOf(rs.getString(3)),
        rs.getString(4),
        rs.getString(5),
        rs.getInt(6),
        rs.getInt(7),
        rs.getString(8));
  }

  private static CheckFinding finding(ResultSet rs) throws SQLException {
    return new CheckFinding(
        rs.getString(1),
        Severity.valueOf(rs.getString(2)),
        rs.getString(3),
        rs.getString(4),
        rs.getString(5),
        rs.getInt(6),
        rs.getString(7),
        rs.getObject(8, UUID.class),
        rs.getString(9));
  }

  private static CheckSummary summary(ResultSet rs) throws SQLException {
    return new CheckSummary(
        rs.getObject(1, UUID.class),
        rs.getString(2),
        rs.getInt(3),
        rs.getString(4).equals("OWN"),
        rs.getInt(5),
        rs.getString(6),
        rs.getString(7),
        rs.getInt(8),
        rs.getInt(9),
        rs.getInt(10),
        rs.getInt(11),
        rs.getInt(12),
        rs.getInt(13),
        rs.getTimestamp(14).toInstant(),
        rs.getString(15),
        rs.getBoolean(16));
  }
}
