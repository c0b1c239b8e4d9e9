package org.permanency.testing;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import org.permanency.tenancy.TenantId;

/** Empties tables as the administrator, which the application itself cannot do. */
final class TestTables {
  private TestTables() {}

  static void empty(TenantId tenant) {
    var db = TestDatabase.get();
    var admin = db.admin();
    try (var connection =
            DriverManager.getConnection(
                admin.url() + tenant.database(), admin.user(), admin.password());
        var statement = connection.createStatement()) {
      var names = new ArrayList<String>();
      try (var rows =
          statement.executeQuery(
              "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
                  + " AND table_name <> 'flyway_schema_history'")) {
        while (rows.next()) {
          names.add(rows.getString(1));
        }
      }
      statement.execute("SET FOREIGN_KEY_CHECKS = 0");
      for (var name : names) {
        statement.execute("DELETE FROM " + name);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("cannot empty " + tenant, e);
    }
  }
}
