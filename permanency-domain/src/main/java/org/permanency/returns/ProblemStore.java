package org.permanency.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.BulkInsert;
import org.permanency.tenancy.ListSql;
import org.permanency.tenancy.TenantSql;

/** The only SQL on problems of imports. */
@ApplicationScoped
class ProblemStore {
  private static final ListSql LIST =
      ListSql.of(
              "file_name, line, col, value, rule, severity, message",
              "returns_import_problem WHERE import_id = :import",
              "id")
          .text("file", "file_name")
          .code("line", "line")
          .code("column", "col")
          .text("value", "value")
          .code("rule", "rule")
          .code("severity", "severity")
          .text("message", "message");

  @Inject TenantSql sql;

  /** Replaces the problems of an import. */
  void replace(UUID id, List<ImportProblem> problems) {
    sql.with(
        h -> {
          h.execute("DELETE FROM returns_import_problem WHERE import_id = ?", id);
          add(h, id, problems);
          return problems.size();
        });
  }

  private static void add(Handle h, UUID id, List<ImportProblem> problems) {
    var rows =
        new BulkInsert(
            h,
            "INSERT INTO returns_import_problem (import_id, file_name, line, col, value, rule,"
                + " severity, message)");
    for (var p : problems) {
      rows.add(id, p.file(), p.line(), p.column(), p.value(), p.rule(), p.severity(), p.message());
    }
    rows.finish();
  }

  ListPage<ImportProblem> list(UUID id, ListQuery query) {
    return sql.with(h -> LIST.page(h, query, Map.of("import", id), (rs, x) -> problem(rs)));
  }

  private static ImportProblem problem(ResultSet rs) throws SQLException {
    return new ImportProblem(
        rs.getString(1),
        rs.getInt(2),
        rs.getString(3),
        rs.getString(4),
        rs.getString(5),
        rs.getString(6),
        rs.getString(7));
  }
}
