package org.permanency.placement;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;

/**
 * Filters and sorts current placements. A placement is read off episodes, so this is done on rows
 * in memory; a filter sees what the row shows, hence never the name of a restricted record.
 */
final class PlacementList {
  private static final Comparator<PlacementRow> OWN_ORDER =
      Comparator.comparing(PlacementRow::council)
          .thenComparing(PlacementRow::number, Comparator.nullsLast(Comparator.naturalOrder()));
  private static final Map<String, Function<PlacementRow, @Nullable String>> COLUMNS =
      Map.of(
          "name", PlacementRow::name,
          "council", PlacementRow::council,
          "number", PlacementRow::number,
          "kind", r -> r.kind().name(),
          "place", PlacementRow::place,
          "provider", PlacementRow::provider,
          "legalStatus", PlacementRow::legalStatus,
          "since", r -> r.since().toString());
  private static final Map<String, BiPredicate<String, String>> FILTERS =
      Map.of(
          "name", PlacementList::contains,
          "number", PlacementList::contains,
          "council", String::equalsIgnoreCase,
          "kind", String::equalsIgnoreCase,
          "place", String::equalsIgnoreCase,
          "provider", String::equalsIgnoreCase,
          "legalStatus", String::equalsIgnoreCase);

  private PlacementList() {}

  /**
   * The window that {@code query} asks for; columns that the list does not have are passed over.
   */
  static ListPage<PlacementRow> of(Stream<PlacementRow> rows, ListQuery query) {
    var matching = rows.filter(r -> matches(r, query)).sorted(order(query)).toList();
    int from = Math.min(query.offset(), matching.size());
    int to = (int) Math.min((long) from + query.limit(), matching.size());
    return new ListPage<>(List.copyOf(matching.subList(from, to)), matching.size());
  }

  private static boolean matches(PlacementRow row, ListQuery query) {
    return query.filters().entrySet().stream().allMatch(f -> matches(row, f));
  }

  private static boolean matches(PlacementRow row, Map.Entry<String, String> filter) {
    var column = COLUMNS.get(filter.getKey());
    var test = FILTERS.get(filter.getKey());
    if (column == null || test == null) {
      return true;
    }
    return test.test(Objects.requireNonNullElse(column.apply(row), ""), filter.getValue());
  }

  private static Comparator<PlacementRow> order(ListQuery query) {
    var column = query.sort() == null ? null : COLUMNS.get(query.sort());
    if (column == null) {
      return OWN_ORDER;
    }
    Comparator<PlacementRow> by =
        Comparator.comparing(
            r -> Objects.requireNonNullElse(column.apply(r), "").toLowerCase(Locale.UK));
    return (query.descending() ? by.reversed() : by).thenComparing(OWN_ORDER);
  }

  private static boolean contains(String text, String part) {
    return text.toLowerCase(Locale.UK).contains(part.toLowerCase(Locale.UK));
  }
}
