package org.permanency.web.view.pay;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;

/**
 * Filters, sorts and cuts rows that a service gave whole.
 *
 * @param texts values that a filter must be contained in, by column
 * @param codes values that a filter must equal, by column
 * @param numbers values that are sorted as numbers, by column
 * @param <T> the row
 */
record InMemory<T>(
    Map<String, Function<T, @Nullable Object>> texts,
    Map<String, Function<T, @Nullable Object>> codes,
    Map<String, Function<T, Long>> numbers) {

  /** The window asked for, of the rows that match. */
  ListPage<T> page(List<T> rows, ListQuery query) {
    var found = rows.stream().filter(row -> matches(row, query)).sorted(order(query)).toList();
    var window = found.stream().skip(query.offset()).limit(query.limit()).toList();
    return new ListPage<>(window, found.size());
  }

  private boolean matches(T row, ListQuery query) {
    return query.filters().entrySet().stream()
        .allMatch(f -> matches(row, f.getKey(), f.getValue()));
  }

  private boolean matches(T row, String column, String wanted) {
    var code = codes.get(column);
    if (code != null) {
      return wanted.equals(code.apply(row));
    }
    var text = texts.get(column);
    return text == null || lower(text.apply(row)).contains(wanted.toLowerCase(Locale.UK));
  }

  /** Rows that are equal by the column stay in their own order. */
  private Comparator<T> order(ListQuery query) {
    var sort = query.sort();
    var number = sort == null ? null : numbers.get(sort);
    var text = sort == null ? null : texts.getOrDefault(sort, codes.get(sort));
    Comparator<T> order = (a, b) -> 0;
    if (number != null) {
      order = Comparator.comparing(number);
    } else if (text != null) {
      order = Comparator.comparing(row -> lower(text.apply(row)));
    }
    return query.descending() ? order.reversed() : order;
  }

  private static String lower(@Nullable Object value) {
    return value == null ? "" : value.toString().toLowerCase(Locale.UK);
  }
}
