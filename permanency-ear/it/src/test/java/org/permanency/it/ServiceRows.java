package org.permanency.it;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks into the database of a service under test.
 *
 * @param service the service
 */
record ServiceRows(ServiceProcess service) {

  /** First column of all rows, as text. */
  List<String> list(String sql) {
    try (var connection =
            DriverManager.getConnection(
                service.databaseUrl(), "perm_admin", service.databasePassword());
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var all = new ArrayList<String>();
      while (rows.next()) {
        all.add(rows.getString(1));
      }
      return all;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** The one number. */
  long number(String sql) {
    return Long.parseLong(list(sql).get(0));
  }

  /** The one text; empty if there is no row. */
  String text(String sql) {
    return list(sql).stream().findFirst().orElse("");
  }
}
