package org.permanency.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.permanency.testing.TestDatabase;

/**
 * Which tables a piece of work reads, as the database server counts it, and how long it takes
 * merely to read the same tables whole: what no work on them can be quicker than.
 */
final class RowsRead {
  private final Agency agency;

  /** From now on. */
  RowsRead(Agency agency) {
    this.agency = agency;
    run("SET GLOBAL userstat = 1", "FLUSH TABLE_STATISTICS");
  }

  /** The tables that were read since then; no longer watched. */
  Tables seen() {
    var tables = new ArrayList<String>();
    try (var connection = connection();
        var rows =
            connection
                .createStatement()
                .executeQuery(
                    "SELECT table_name FROM information_schema.table_statistics WHERE rows_read > 0"
                        + " AND table_schema = '%s' ORDER BY 1"
                            .formatted(agency.first().tenant().database()))) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    run("SET GLOBAL userstat = 0");
    return new Tables(List.copyOf(tables));
  }

  /** Tables by name. */
  record Tables(List<String> names) {

    /**
     * Says in words how often longer the work took than reading.
     *
     * @param threads that read side by side, as many as did the work
     */
    String compared(String what, List<Agency> agencies, Duration work, int threads) {
      var read = Meter.of(() -> England.each(agencies, threads, agency -> readAll(agency, names)));
      return String.format(
          Locale.UK,
          "%s took %.1f times what MariaDB takes merely to read the %,d rows of its %d tables (%s).",
          what,
          (double) work.toNanos() / read.time().toNanos(),
          read.answer(),
          names.size(),
          Report.seconds(read.time()));
    }

    private static long readAll(Agency agency, List<String> names) {
      long rows = 0;
      try (var connection = connection()) {
        for (var name : names) {
          rows += read(connection, agency.first().tenant().database() + "." + name);
        }
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
      return rows;
    }

    private static long read(Connection connection, String table) throws SQLException {
      long count = 0;
      try (var statement = connection.createStatement()) {
        statement.setFetchSize(10_000);
        try (var rows = statement.executeQuery("SELECT * FROM " + table)) {
          int columns = rows.getMetaData().getColumnCount();
          while (rows.next()) {
            for (int i = 1; i <= columns; i++) {
              rows.getObject(i);
            }
            count++;
          }
        }
      }
      return count;
    }
  }

  private static void run(String... statements) {
    try (var connection = connection();
        var statement = connection.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Connection connection() throws SQLException {
    var admin = TestDatabase.get().admin();
    return DriverManager.getConnection(admin.url(), admin.user(), admin.password());
  }
}
