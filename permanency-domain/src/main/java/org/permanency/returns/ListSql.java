package org.permanency.returns;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.ListQuery;

/** Turns a {@link ListQuery} into SQL over a fixed set of columns, each by its id. */
final class ListSql {
  /**
   * A column of a list.
   *
   * @param id as pages and saved views name it
   * @param sql expression it stands for
   * @param exact whether a filter must match whole, as for codes
   */
  record Column(String id, String sql, boolean exact) {}

  private final List<Column> columns;
  private final String ownOrder;
  private final StringBuilder where = new StringBuilder();
  private final List<Object> binds = new ArrayList<>();

  /**
   * A list.
   *
   * @param ownOrder how it is sorted when nothing is asked for, and what decides between equals
   */
  ListSql(List<Column> columns, String ownOrder) {
    this.columns = columns;
    this.ownOrder = ownOrder;
  }

  /** Adds a condition of the list itself. */
  ListSql always(String condition, Object bind) {
    where.append(where.isEmpty() ? " WHERE " : " AND ").append(condition);
    binds.add(bind);
    return this;
  }

  /**
   * Adds the filters.
   *
   * @throws IllegalArgumentException if a filter names no column of the list
   */
  ListSql filtered(ListQuery query) {
    query
        .filters()
        .forEach(
            (id, text) -> {
              var column = column(id);
              always(
                  column.exact() ? column.sql() + " = ?" : "INSTR(" + column.sql() + ", ?) > 0",
                  text);
            });
    return this;
  }

  /** The condition, beginning with WHERE; empty when there is none. */
  String where() {
    return where.toString();
  }

  /** What the condition's question marks stand for. */
  List<Object> binds() {
    return List.copyOf(binds);
  }

  /**
   * Order and window.
   *
   * @throws IllegalArgumentException if the sort names no column of the list
   */
  String window(ListQuery query) {
    return " ORDER BY "
        + order(query.sort(), query.descending())
        + ownOrder
        + " LIMIT "
        + query.limit()
        + " OFFSET "
        + query.offset();
  }

  private String order(@Nullable String sort, boolean descending) {
    return sort == null ? "" : column(sort).sql() + (descending ? " DESC, " : ", ");
  }

  private Column column(String id) {
    return columns.stream()
        .filter(c -> c.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("the list has no column " + id));
  }
}
