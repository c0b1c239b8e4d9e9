package org.permanency.web.view.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;

/**
 * Filters, sorts and cuts a list that is small and already in memory, e.g. the users of an agency.
 *
 * @param <T> the row
 */
public final class MemoryList<T> {
  private final Map<String, BiPredicate<T, String>> filters = new LinkedHashMap<>();
  private final Map<String, Comparator<T>> sorts = new LinkedHashMap<>();

  /** Filters a column by text it contains, whatever the case. */
  public MemoryList<T> contains(String id, Function<T, @Nullable String> text) {
    return when(id, (row, wanted) -> lower(text.apply(row)).contains(lower(wanted)));
  }

  /** Filters a column by a test of its own. */
  public MemoryList<T> when(String id, BiPredicate<T, String> test) {
    filters.put(id, test);
    return this;
  }

  /** Lets the list be sorted by a column; blank ones come last. */
  public <C extends Comparable<? super C>> MemoryList<T> sort(
      String id, Function<T, @Nullable C> value) {
    sorts.put(id, Comparator.comparing(value, Comparator.nullsLast(Comparator.naturalOrder())));
    return this;
  }

  /** The window of {@code rows} that the query asks for. */
  public ListPage<T> page(List<T> rows, ListQuery query) {
    var left = new ArrayList<>(rows);
    filters.forEach(
        (id, test) -> {
          var wanted = query.filter(id);
          if (wanted != null) {
            left.removeIf(row -> !test.test(row, wanted));
          }
        });
    var order = query.sort() == null ? null : sorts.get(query.sort());
    if (order != null) {
      left.sort(query.descending() ? order.reversed() : order);
    }
    int from = Math.min(query.offset(), left.size());
    int to = Math.min(from + query.limit(), left.size());
    return new ListPage<>(left.subList(from, to), left.size());
  }

  private static String lower(@Nullable String text) {
    return text == null ? "" : text.toLowerCase(Locale.UK);
  }
}
