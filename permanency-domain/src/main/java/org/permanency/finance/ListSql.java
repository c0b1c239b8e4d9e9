package org.permanency.finance;

import java.util.Map;
import org.jdbi.v3.core.statement.SqlStatement;
import org.permanency.kernel.ListQuery;

/**
 * Puts a {@link ListQuery} into SQL. Only the columns named here can be filtered or sorted by, so
 * nothing a caller writes reaches the statement as text.
 *
 * @param columns by the column's id on the page
 * @param order the list's own order, unique
 */
record ListSql(Map<String, Column> columns, String order) {
  /**
   * A column.
   *
   * @param sql expression
   * @param exact whether a filter must match whole; otherwise it must be contained
   */
  record Column(String sql, boolean exact) {
    static Column exact(String sql) {
      return new Column(sql, true);
    }

    static Column text(String sql) {
      return new Column(sql, false);
    }
  }

  /** Conditions that follow a {@code WHERE}, each with a leading {@code AND}. */
  String filters(ListQuery query) {
    var sql = new StringBuilder();
    for (var id : query.filters().keySet()) {
      var column = column(id);
      sql.append(" AND ")
          .append(column.sql())
          .append(column.exact() ? " = :f_" : " LIKE :f_")
          .append(id);
    }
    return sql.toString();
  }

  String ordered(ListQuery query) {
    var sort = query.sort();
    return " ORDER BY "
        + (sort == null ? "" : column(sort).sql() + (query.descending() ? " DESC, " : ", "))
        + order;
  }

  <S extends SqlStatement<S>> S bind(S statement, ListQuery query) {
    query
        .filters()
        .forEach(
            (id, text) -> statement.bind("f_" + id, column(id).exact() ? text : contains(text)));
    return statement;
  }

  private static String contains(String text) {
    return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }

  private Column column(String id) {
    var column = columns.get(id);
    if (column == null) {
      throw new IllegalArgumentException("no such column: " + id);
    }
    return column;
  }
}
