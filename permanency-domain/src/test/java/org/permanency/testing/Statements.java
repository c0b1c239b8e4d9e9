package org.permanency.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Counts the statements that reach the test database, from anybody. */
public final class Statements {
  private static final String QUESTIONS =
      "SELECT variable_value FROM information_schema.global_status WHERE variable_name ="
          + " 'QUESTIONS'";

  /** One connection for all counts: opening and closing others would be counted, too. */
  private static final Connection ASKING = connect();

  private final long before;

  private Statements(long before) {
    this.before = before;
  }

  private static Connection connect() {
    var admin = TestDatabase.get().admin();
    try {
      return DriverManager.getConnection(admin.url(), admin.user(), admin.password());
    } catch (SQLException e) {
      throw new IllegalStateException("cannot ask for the number of statements", e);
    }
  }

  /** Begins to count. */
  public static Statements counted() {
    return new Statements(asked());
  }

  /** Statements since the count began. */
  public long soFar() {
    // The question is one itself.
    return asked() - before - 1;
  }

  private static synchronized long asked() {
    try (var statement = ASKING.createStatement();
        var rows = statement.executeQuery(QUESTIONS)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot ask for the number of statements", e);
    }
  }
}
