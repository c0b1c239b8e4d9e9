package org.permanency.tenancy;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Adds many rows to a table with few statements, 5,000 rows in each. With {@link BulkUpdate} the
 * one place where rows are written in bulk; every room calls it with a {@link Handle} of {@link
 * TenantSql}.
 */
public final class BulkInsert {
  private final BulkRows rows;

  /**
   * Rows for one table.
   *
   * @param insert the statement up to and without {@code VALUES}
   */
  public BulkInsert(Handle handle, String insert) {
    this.rows = new BulkRows(handle, insert, "");
  }

  /**
   * Adds a row; one value a column, in the order of the statement.
   *
   * @throws IllegalStateException if the database refuses this row or one before it
   */
  public void add(@Nullable Object... values) {
    rows.add(values);
  }

  /**
   * Writes what is left.
   *
   * @throws IllegalStateException if the database refuses a row
   */
  public void finish() {
    rows.finish();
  }
}
