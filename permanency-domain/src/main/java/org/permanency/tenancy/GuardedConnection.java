package org.permanency.tenancy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A connection that has entered one tenant's role and database and lets nobody leave them: only
 * statements on data pass, and what could change role, database or session is refused before it
 * reaches the server. On close it gives up its role, so it goes back to the pool clean.
 */
final class GuardedConnection implements InvocationHandler {
  private static final Set<String> LOCKED = Set.of("setCatalog", "setSchema", "unwrap", "abort");
  private static final Set<String> CARRIES_SQL =
      Set.of("prepareStatement", "prepareCall", "nativeSQL");
  private static final Set<String> RUNS_SQL =
      Set.of("execute", "executeQuery", "executeUpdate", "executeLargeUpdate", "addBatch");

  private final Connection connection;

  private GuardedConnection(Connection connection) {
    this.connection = connection;
  }

  static Connection enter(Connection connection, TenantId tenant) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("SET ROLE " + tenant.role());
      statement.execute("USE " + tenant.database());
    }
    return (Connection)
        Proxy.newProxyInstance(
            GuardedConnection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            new GuardedConnection(connection));
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
    if (name.equals("close") && !connection.isClosed()) {
      leave(connection);
    }
    var answer = call(connection, method, args);
    return name.equals("createStatement") && answer != null
        ? guarded((Statement) answer, (Connection) proxy)
        : answer;
  }

  private static Statement guarded(Statement statement, Connection owner) {
    InvocationHandler handler =
        (proxy, method, args) -> {
          if (RUNS_SQL.contains(method.getName()) && args != null) {
            StatementGuard.check((String) args[0]);
          }
          if (method.getName().equals("getConnection")) {
            return owner;
          }
          return call(statement, method, args);
        };
    return (Statement)
        Proxy.newProxyInstance(
            GuardedConnection.class.getClassLoader(), new Class<?>[] {Statement.class}, handler);
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
