package org.permanency.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.permanency.tenancy.TenantId;
import org.permanency.testing.TestDatabase;

/** Fills a database with the rows of another: quicker than importing the same files again. */
final class Copies {
  private static final String COLUMNS =
      "SELECT c.table_name, c.column_name FROM information_schema.columns c JOIN"
          + " information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name ="
          + " c.table_name WHERE c.table_schema = ? AND c.is_generated = 'NEVER' AND t.table_type"
          + " IN ('BASE TABLE', 'SYSTEM VERSIONED') AND c.table_name <> 'flyway_schema_history'"
          + " ORDER BY c.table_name, c.ordinal_position";

  private Copies() {}

  static void copy(TenantId from, TenantId to) {
    var admin = TestDatabase.get().admin();
    try (var connection = DriverManager.getConnection(admin.url(), admin.user(), admin.password());
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("SET FOREIGN_KEY_CHECKS = 0");
      for (var table : columns(connection, to).entrySet()) {
        statement.execute(
            "INSERT INTO %s.%s (%s) SELECT %s FROM %s.%s"
                .formatted(
                    to.database(),
                    table.getKey(),
                    table.getValue(),
                    table.getValue(),
                    from.database(),
                    table.getKey()));
      }
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException("cannot copy " + from + " to " + to, e);
    }
  }

  private static Map<String, String> columns(Connection connection, TenantId tenant)
      throws SQLException {
    var columns = new LinkedHashMap<String, String>();
    try (var statement = connection.prepareStatement(COLUMNS)) {
      statement.setString(1, tenant.database());
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          columns.merge(rows.getString(1), "`" + rows.getString(2) + "`", (a, b) -> a + ", " + b);
        }
      }
    }
    return columns;
  }
}
