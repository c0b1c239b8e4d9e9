package org.permanency.tenancy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;

/**
 * The SQL of a list: what a {@link ListQuery} may filter and sort by is said once, as expressions
 * by column id; a query that names another column is refused, so that no wider list than was asked
 * for is taken for the answer. Values are always bound. One query for the window and one for the
 * count, whatever the filters.
 */
public final class ListSql {
  private final String select;
  private final String from;
  private final String order;
  private final Map<String, String> conditions;
  private final Map<String, Kind> kinds;
  private final Map<String, String> sorts;

  private enum Kind {
    CONTAINS,
    EXACT
  }

  private ListSql(
      String select,
      String from,
      String order,
      Map<String, String> conditions,
      Map<String, Kind> kinds,
      Map<String, String> sorts) {
    this.select = select;
    this.from = from;
    this.order = order;
    this.conditions = conditions;
    this.kinds = kinds;
    this.sorts = sorts;
  }

  /**
   * A list.
   *
   * @param select columns, without the word SELECT
   * @param from tables and joins, with a WHERE that all rows must meet ({@code WHERE TRUE} at
   *     least)
   * @param order the list's own order; must be total, so that windows do not overlap
   */
  public static ListSql of(String select, String from, String order) {
    return new ListSql(
        select, from, order, new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
  }

  /** Filters column {@code id} by text that {@code expression} contains. */
  public ListSql contains(String id, String expression) {
    conditions.put(id, expression + " LIKE :f_" + id);
    kinds.put(id, Kind.CONTAINS);
    return this;
  }

  /** Filters column {@code id} by the exact value of {@code expression}. */
  public ListSql exact(String id, String expression) {
    return when(id, expression + " = :f_" + id);
  }

  /** Filters column {@code id} by a condition that uses {@code :f_<id>}. */
  public ListSql when(String id, String condition) {
    conditions.put(id, condition);
    kinds.put(id, Kind.EXACT);
    return this;
  }

  /** Filters by text that {@code expression} contains, and sorts by it. */
  public ListSql text(String id, String expression) {
    return contains(id, expression).sort(id, expression);
  }

  /** Filters by the exact value of {@code expression}, and sorts by it. */
  public ListSql code(String id, String expression) {
    return exact(id, expression).sort(id, expression);
  }

  /** Lets the list be sorted by column {@code id}. */
  public ListSql sort(String id, String expression) {
    sorts.put(id, expression);
    return this;
  }

  /**
   * Runs it.
   *
   * @param binds values of the parameters in {@code select} and {@code from}
   * @throws IllegalArgumentException if a filter or the sort names a column that the list has not
   */
  public <T> ListPage<T> page(
      Handle handle, ListQuery query, Map<String, ?> binds, RowMapper<T> mapper) {
    var where = where(query);
    var rows =
        handle.createQuery(
            "SELECT "
                + select
                + " FROM "
                + from
                + where
                + orderBy(query)
                + " LIMIT :list_limit OFFSET :list_offset");
    bind(rows, query, binds);
    var window =
        rows.bind("list_limit", query.limit())
            .bind("list_offset", query.offset())
            .map(mapper)
            .list();
    var count = handle.createQuery("SELECT COUNT(*) FROM " + from + where);
    bind(count, query, binds);
    return new ListPage<>(window, count.mapTo(Integer.class).one());
  }

  private List<String> used(ListQuery query) {
    var used = new ArrayList<String>();
    for (var id : query.filters().keySet()) {
      if (!conditions.containsKey(id)) {
        throw new IllegalArgumentException("the list has no filter " + id);
      }
      used.add(id);
    }
    return used;
  }

  private String where(ListQuery query) {
    var text = new StringBuilder();
    for (var id : used(query)) {
      text.append(" AND (").append(conditions.get(id)).append(')');
    }
    return text.toString();
  }

  private String orderBy(ListQuery query) {
    if (query.sort() == null) {
      return " ORDER BY " + order;
    }
    @Nullable String wanted = sorts.get(query.sort());
    if (wanted == null) {
      throw new IllegalArgumentException("the list cannot be sorted by " + query.sort());
    }
    // Blank ones last in both directions; the list's own order makes it total.
    return " ORDER BY "
        + wanted
        + " IS NULL, "
        + wanted
        + (query.descending() ? " DESC, " : ", ")
        + order;
  }

  private void bind(SqlStatement<?> statement, ListQuery query, Map<String, ?> binds) {
    binds.forEach(statement::bind);
    for (var id : used(query)) {
      var value = String.valueOf(query.filter(id));
      statement.bind(
          "f_" + id, kinds.get(id) == Kind.CONTAINS ? "%" + escaped(value) + "%" : value);
    }
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }
}
