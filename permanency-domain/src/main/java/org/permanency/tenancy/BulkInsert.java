package org.permanency.tenancy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Writes many rows with few statements: up to 5,000 rows in each. (The driver sends a JDBC batch
 * row by row, which costs a parse on the server for every one of them.) The one place where rows
 * are written in bulk; every room calls it with a {@link Handle} of {@link TenantSql}.
 */
public final class BulkInsert {
  /** Rows of a statement: with the widest table still well below the server's largest packet. */
  private static final int ROWS = 5_000;

  private final Handle handle;
  private final String insert;
  private final List<@Nullable Object[]> rows = new ArrayList<>();

  /**
   * Rows for one table.
   *
   * @param insert the statement up to and without {@code VALUES}
   */
  public BulkInsert(Handle handle, String insert) {
    this.handle = handle;
    this.insert = insert;
  }

  /** Adds a row; one value a column, in the order of the statement. */
  public void add(@Nullable Object... values) {
    rows.add(values);
    if (rows.size() == ROWS) {
      flush();
    }
  }

  /**
   * Writes what is left.
   *
   * @throws IllegalStateException if the database refuses a row
   */
  public void finish() {
    if (!rows.isEmpty()) {
      flush();
    }
  }

  private void flush() {
    var row = "(" + "?, ".repeat(rows.get(0).length - 1) + "?)";
    var sql = insert + " VALUES " + (row + ", ").repeat(rows.size() - 1) + row;
    try (var statement = handle.getConnection().prepareStatement(sql)) {
      int at = 1;
      for (var values : rows) {
        for (var value : values) {
          statement.setObject(at++, value);
        }
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("rows could not be written: " + insert, e);
    }
    rows.clear();
  }
}
