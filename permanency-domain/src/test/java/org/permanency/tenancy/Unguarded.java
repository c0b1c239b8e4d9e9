package org.permanency.tenancy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.permanency.testing.TestDatabase;

/** Connections with one guard taken out each, to see that the attack then gets through. */
final class Unguarded {
  private Unguarded() {}

  /** The account behind the pool, as the server knows it: it may take any tenant's role. */
  static Connection pool() throws SQLException {
    return as("perm_app");
  }

  /** An account that MariaDB lets see every database. */
  static Connection administrator() throws SQLException {
    return as("perm_admin");
  }

  private static Connection as(String user) throws SQLException {
    var db = TestDatabase.get();
    return DriverManager.getConnection(db.url() + "?allowMultiQueries=true", user, db.password());
  }

  /** In a tenant's role and database, but without the wrapper that refuses statements. */
  static Connection withoutStatementGuard(TenantId tenant) throws SQLException {
    var connection = pool();
    run(connection, "SET ROLE " + tenant.role());
    run(connection, "USE " + tenant.database());
    return connection;
  }

  /** A pool of one connection that cleans nothing: closing gives it back as it is. */
  static Connection returning(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            Unguarded.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, args) -> {
              if (method.getName().equals("close")) {
                return null;
              }
              try {
                return method.invoke(connection, args);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      boolean rows = statement.execute(sql);
      while (rows || statement.getUpdateCount() >= 0) {
        rows = statement.getMoreResults();
      }
    }
  }

  static List<String> ask(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var answers = new ArrayList<String>();
      while (rows.next()) {
        answers.add(rows.getString(1));
      }
      return answers;
    }
  }
}
