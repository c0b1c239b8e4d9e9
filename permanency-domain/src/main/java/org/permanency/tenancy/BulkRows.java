package org.permanency.tenancy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Sends rows as the {@code VALUES} of a statement, up to 5,000 rows in each. (The driver sends a
 * JDBC batch row by row, which costs a parse on the server for every one of them.)
 */
final class BulkRows {
  /** Rows of a statement: with the widest table still well below the server's largest packet. */
  private static final int MOST = 5_000;

  private final Handle handle;
  private final String before;
  private final String after;
  private final List<@Nullable Object[]> rows = new ArrayList<>();

  /** Rows between the two parts of a statement. */
  BulkRows(Handle handle, String before, String after) {
    this.handle = handle;
    this.before = before;
    this.after = after;
  }

  void add(@Nullable Object[] values) {
    rows.add(values);
    if (rows.size() == MOST) {
      send();
    }
  }

  void finish() {
    if (!rows.isEmpty()) {
      send();
    }
  }

  private void send() {
    var row = "(" + "?, ".repeat(rows.get(0).length - 1) + "?)";
    var sql = before + " VALUES " + (row + ", ").repeat(rows.size() - 1) + row + after;
    try (var statement = handle.getConnection().prepareStatement(sql)) {
      int at = 1;
      for (var values : rows) {
        for (var value : values) {
          statement.setObject(at++, value);
        }
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(
          "rows could not be written: " + before + ": " + e.getMessage(), e);
    }
    rows.clear();
  }
}
