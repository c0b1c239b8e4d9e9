package org.permanency.tenancy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A connection that has entered one tenant's role and database and lets nobody leave them: only
 * statements on data pass, and what could change role, database or session is refused before it
 * reaches the server. What it hands out leads back to itself, never to the connection below. On
 * close it gives up its role and whatever was begun and not ended, so it goes back to the pool
 * clean.
 */
final class GuardedConnection implements InvocationHandler {
  private static final Set<String> LOCKED =
      Set.of(
          "setCatalog",
          "setSchema",
          "unwrap",
          "abort",
          "setClientInfo",
          "setTransactionIsolation",
          "setReadOnly",
          "setNetworkTimeout");
  private static final Set<String> CARRIES_SQL =
      Set.of("prepareStatement", "prepareCall", "nativeSQL");
  private static final Set<String> RUNS_SQL =
      Set.of("execute", "executeQuery", "executeUpdate", "executeLargeUpdate", "addBatch");

  private final Connection connection;
  private final boolean autoCommit;

  private GuardedConnection(Connection connection) throws SQLException {
    this.connection = connection;
    autoCommit = connection.getAutoCommit();
  }

  static Connection enter(Connection connection, TenantId tenant) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("SET ROLE " + tenant.role());
      statement.execute("USE " + tenant.database());
    }
    return proxy(Connection.class, new GuardedConnection(connection));
  }

  static void leave(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("SET ROLE NONE");
    }
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] args)
      throws Throwable {
    var name = method.getName();
    if (LOCKED.contains(name)) {
      throw new SQLException("refused within a tenant: Connection." + name);
    }
    if (CARRIES_SQL.contains(name) && args != null) {
      StatementGuard.check((String) args[0]);
    }
    if (name.equals("close")) {
      close();
      return null;
    }
    var answer = call(connection, method, args);
    return answer instanceof Statement || answer instanceof DatabaseMetaData
        ? guarded(method.getReturnType(), answer, (Connection) proxy)
        : answer;
  }

  private void close() throws SQLException {
    if (connection.isClosed()) {
      return;
    }
    try {
      if (connection.getAutoCommit() != autoCommit) {
        connection.rollback();
        connection.setAutoCommit(autoCommit);
      }
      leave(connection);
    } finally {
      connection.close();
    }
  }

  private static <T> T guarded(Class<T> type, Object target, Connection owner) {
    return proxy(
        type,
        (proxy, method, args) -> {
          var name = method.getName();
          if (name.equals("unwrap")) {
            throw new SQLException("refused within a tenant: " + type.getSimpleName() + ".unwrap");
          }
          if (name.equals("getConnection")) {
            return owner;
          }
          if (RUNS_SQL.contains(name) && args != null) {
            StatementGuard.check((String) args[0]);
          }
          return call(target, method, args);
        });
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            GuardedConnection.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private static @Nullable Object call(Object target, Method method, Object @Nullable [] args)
      throws Throwable {
    try {
      return method.invoke(target, args);
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }
}
