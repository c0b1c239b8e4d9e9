package org.permanency.kernel;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a list should show: filters by column, one sort column, one window of rows. Every list of
 * the product is asked this way, by its page, by its export and by its saved views.
 *
 * @param filters text by column id; blank values are left out
 * @param sort column id, or null for the list's own order
 * @param descending whether the sort runs from high to low
 * @param offset rows to leave out at the start, 0 or more
 * @param limit rows wanted, 1 to 1,000,000
 */
public record ListQuery(
    Map<String, String> filters, @Nullable String sort, boolean descending, int offset, int limit) {
  /** Everything in the list's own order, as an export wants it. */
  public static final ListQuery ALL = new ListQuery(Map.of(), null, false, 0, 1_000_000);

  /**
   * @throws IllegalArgumentException if the window is not one
   */
  public ListQuery {
    filters =
        filters.entrySet().stream()
            .filter(e -> !e.getValue().isBlank())
            .collect(
                java.util.stream.Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, e -> e.getValue().strip()));
    if (offset < 0 || limit < 1 || limit > 1_000_000) {
      throw new IllegalArgumentException("not a window: offset " + offset + ", limit " + limit);
    }
  }

  /** The text of one filter, or null when it is not set. */
  public @Nullable String filter(String column) {
    return filters.get(column);
  }

  /** The same question with a filter more. */
  public ListQuery with(String column, String text) {
    var more = new java.util.HashMap<>(filters);
    more.put(column, text);
    return new ListQuery(more, sort, descending, offset, limit);
  }

  /** The same question without any window. */
  public ListQuery whole() {
    return new ListQuery(filters, sort, descending, 0, 1_000_000);
  }
}
