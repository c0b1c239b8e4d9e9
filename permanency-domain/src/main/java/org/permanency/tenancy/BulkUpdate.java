package org.permanency.tenancy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Changes or deletes many rows of a table with few statements, 5,000 rows in each: the table is
 * joined with the rows' keys. The list of keys begins with no rows of the table itself, from which
 * it has the columns' names, types and collations.
 */
public final class BulkUpdate {
  private final BulkRows rows;

  private BulkUpdate(BulkRows rows) {
    this.rows = rows;
  }

  /**
   * Changes rows.
   *
   * @param key columns that say which row it is
   * @param values columns that get a value of the row's own; may be none
   * @param also what else is set, e.g. {@code t.version = t.version + 1}
   * @throws IllegalArgumentException if there is nothing to set
   */
  public static BulkUpdate set(
      Handle handle, String table, List<String> key, List<String> values, List<String> also) {
    if (values.isEmpty() && also.isEmpty()) {
      throw new IllegalArgumentException("nothing to set in " + table);
    }
    var sets = Stream.concat(paired(values, "v").stream(), also.stream());
    return new BulkUpdate(
        new BulkRows(
            handle,
            "UPDATE " + table + " t JOIN (" + none(table, key, values) + " UNION ALL",
            ") x ON " + same(key) + " SET " + sets.collect(Collectors.joining(", "))));
  }

  /** Deletes rows. */
  public static BulkUpdate delete(Handle handle, String table, List<String> key) {
    return new BulkUpdate(
        new BulkRows(
            handle,
            "DELETE t FROM " + table + " t JOIN (" + none(table, key, List.of()) + " UNION ALL",
            ") x ON " + same(key)));
  }

  private static String none(String table, List<String> key, List<String> values) {
    return Stream.concat(named(key, "k"), named(values, "v"))
        .collect(Collectors.joining(", ", "SELECT ", " FROM " + table + " WHERE FALSE"));
  }

  /** Keys and values have names of their own: a column may be both. */
  private static Stream<String> named(List<String> columns, String as) {
    return IntStream.range(0, columns.size()).mapToObj(i -> columns.get(i) + " AS " + as + i);
  }

  private static String same(List<String> key) {
    return String.join(" AND ", paired(key, "k"));
  }

  private static List<String> paired(List<String> columns, String as) {
    return IntStream.range(0, columns.size())
        .mapToObj(i -> "t." + columns.get(i) + " = x." + as + i)
        .toList();
  }

  /**
   * Adds a row: its key, then its values.
   *
   * @throws IllegalStateException if the database refuses this row or one before it
   */
  public void add(@Nullable Object... keyAndValues) {
    rows.add(keyAndValues);
  }

  /**
   * Sends what is left.
   *
   * @throws IllegalStateException if the database refuses a row
   */
  public void finish() {
    rows.finish();
  }
}
