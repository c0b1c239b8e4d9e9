package org.permanency.operator;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.permanency.tenancy.DatabaseAdmin;
import org.permanency.tenancy.TenantId;

/** A tenant's database and its rows of the control database, as a whole. */
final class TenantRecords {
  private static final String FLYWAY = "flyway_schema_history";
  private final Server server;
  private final TenantId tenant;

  TenantRecords(Server server, TenantId tenant) {
    this.server = server;
    this.tenant = tenant;
  }

  /** Whether the tenant has a database with tables. */
  boolean exist() {
    return !tables().isEmpty();
  }

  /** A table that holds something, or an empty text; the trail of migrations does not count. */
  String firstWithRows() {
    try (var connection = server.connect("")) {
      for (var table : tables()) {
        if (!table.equals(FLYWAY) && hasRows(connection, tenant.database() + "." + table)) {
          return table;
        }
      }
      return exist() && hasUsers(connection) ? "access_user" : "";
    } catch (SQLException e) {
      throw new OperatorFault("cannot read the database of " + tenant + ": " + e.getMessage(), e);
    }
  }

  private static boolean hasRows(Connection connection, String table) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT 1 FROM " + table + " LIMIT 1")) {
      return rows.next();
    }
  }

  private boolean hasUsers(Connection connection) throws SQLException {
    try (var query =
        connection.prepareStatement(
            "SELECT 1 FROM " + DatabaseAdmin.CONTROL + ".access_user WHERE tenant = ? LIMIT 1")) {
      query.setString(1, tenant.slug());
      try (var rows = query.executeQuery()) {
        return rows.next();
      }
    }
  }

  private List<String> tables() {
    try (var connection = server.connect("");
        var query =
            connection.prepareStatement(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = ? AND"
                    + " table_type <> 'VIEW'")) {
      query.setString(1, tenant.database());
      var names = new ArrayList<String>();
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          names.add(rows.getString(1));
        }
      }
      return names;
    } catch (SQLException e) {
      throw new OperatorFault("cannot read the database of " + tenant + ": " + e.getMessage(), e);
    }
  }

  /** Leaves an empty database and no users. */
  void clear() {
    var own = " WHERE tenant = '" + tenant.slug() + "'";
    var control = DatabaseAdmin.CONTROL + ".";
    run(
        List.of(
            "DROP DATABASE IF EXISTS " + tenant.database(),
            "CREATE DATABASE " + tenant.database() + " CHARACTER SET utf8mb4",
            "DELETE FROM "
                + control
                + "access_user_role WHERE user_id IN (SELECT id FROM "
                + control
                + "access_user"
                + own
                + ")",
            "DELETE FROM " + control + "access_user" + own,
            "DELETE FROM " + control + "access_token" + own,
            "DELETE FROM " + control + "access_first_link" + own));
  }

  private void run(List<String> statements) {
    try (var connection = server.connect("");
        var statement = connection.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new OperatorFault("cannot clear " + tenant + ": " + e.getMessage(), e);
    }
  }
}
