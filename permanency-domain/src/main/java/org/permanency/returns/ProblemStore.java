package org.permanency.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.TenantSql;

/** The only SQL on problems of imports. */
@ApplicationScoped
class ProblemStore {
  private static final int BATCH = 5_000;
  private static final List<ListSql.Column> COLUMNS =
      List.of(
          new ListSql.Column("file", "file_name", false),
          new ListSql.Column("line", "line", true),
          new ListSql.Column("column", "col", true),
          new ListSql.Column("value", "value", false),
          new ListSql.Column("rule", "rule", true),
          new ListSql.Column("severity", "severity", true),
          new ListSql.Column("message", "message", false));

  @Inject TenantSql sql;

  /** Replaces the problems of an import. */
  void replace(UUID id, List<ImportProblem> problems) {
    sql.with(
        h -> {
          h.execute("DELETE FROM returns_import_problem WHERE import_id = ?", id);
          for (int from = 0; from < problems.size(); from += BATCH) {
            add(h, id, problems.subList(from, Math.min(problems.size(), from + BATCH)));
          }
          return problems.size();
        });
  }

  private static void add(Handle h, UUID id, List<ImportProblem> problems) {
    try (var statement =
        h.getConnection()
            .prepareStatement(
                "INSERT INTO returns_import_problem (import_id, file_name, line, col, value, rule,"
                    + " severity, message) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (var p : problems) {
        statement.setObject(1, id);
        statement.setString(2, p.file());
        statement.setInt(3, p.line());
        statement.setString(4, p.column());
        statement.setString(5, p.value());
        statement.setString(6, p.rule());
        statement.setString(7, p.severity());
        statement.setString(8, p.message());
        statement.addBatch();
      }
      statement.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("cannot keep the problems of an import", e);
    }
  }

  ListPage<ImportProblem> list(UUID id, ListQuery query) {
    var list = new ListSql(COLUMNS, "id").always("import_id = ?", id).filtered(query);
    return sql.with(
        h -> {
          var rows =
              h.createQuery(
                      "SELECT file_name, line, col, value, rule, severity, message FROM"
                          + " returns_import_problem"
                          + list.where()
                          + list.window(query))
                  .setFetchSize(BATCH);
          var count = h.createQuery("SELECT COUNT(*) FROM returns_import_problem" + list.where());
          for (int i = 0; i < list.binds().size(); i++) {
            rows.bind(i, list.binds().get(i));
            count.bind(i, list.binds().get(i));
          }
          return new ListPage<>(
              rows.map((rs, x) -> problem(rs)).list(), count.mapTo(int.class).one());
        });
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
