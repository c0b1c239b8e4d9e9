package org.permanency.fostering;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;

/**
 * Filters and sorts placements in memory, since they are read off episodes; a filter sees what the
 * row shows, hence nothing of a closed record.
 */
final class PlacedList {
  private static final Comparator<PlacedRow> LATEST =
      Comparator.comparing((PlacedRow r) -> r.placement().start())
          .reversed()
          .thenComparing(r -> r.child().id().value());
  private static final Map<String, BiPredicate<PlacedRow, String>> FILTERS =
      Map.of(
          "name", (r, t) -> contains(r.child().name(), t),
          "number", (r, t) -> contains(r.child().number(), t),
          "council", (r, t) -> r.child().council().equals(t),
          "kind", (r, t) -> r.placement().kind().name().equals(t),
          "side", (r, t) -> r.side().name().equals(t),
          "where", (r, t) -> contains(r.where(), t),
          "openOn", PlacedList::openOn);
  private static final Map<String, Function<PlacedRow, @Nullable String>> SORTS =
      Map.of(
          "name", r -> lower(r.child().name()),
          "number", r -> r.child().number(),
          "council", r -> r.child().council(),
          "kind", r -> r.placement().kind().words(),
          "side", r -> r.side().name(),
          "where", r -> lower(r.where()),
          "from", r -> r.placement().start().toString(),
          "to", r -> r.placement().end() == null ? null : r.placement().end().toString(),
          "nights", r -> String.format(Locale.ROOT, "%06d", r.nights()));

  private PlacedList() {}

  /** The window that {@code query} asks for; columns it does not have are passed over. */
  static ListPage<PlacedRow> of(List<PlacedRow> rows, ListQuery query) {
    var found = rows.stream().filter(r -> matches(r, query)).sorted(order(query)).toList();
    int from = Math.min(query.offset(), found.size());
    int to = (int) Math.min((long) from + query.limit(), found.size());
    return new ListPage<>(List.copyOf(found.subList(from, to)), found.size());
  }

  private static boolean matches(PlacedRow row, ListQuery query) {
    return query.filters().entrySet().stream()
        .allMatch(
            f -> {
              var test = FILTERS.get(f.getKey());
              return test == null || test.test(row, f.getValue());
            });
  }

  private static Comparator<PlacedRow> order(ListQuery query) {
    var key = query.sort() == null ? null : SORTS.get(query.sort());
    if (key == null) {
      return LATEST;
    }
    Comparator<@Nullable String> way =
        query.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
    return Comparator.comparing(key, Comparator.nullsLast(way)).thenComparing(LATEST);
  }

  /** Text that is no day is open on none. */
  private static boolean openOn(PlacedRow row, String day) {
    try {
      return row.openOn(LocalDate.parse(day));
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean contains(@Nullable String text, String part) {
    return text != null && lower(text).contains(lower(part));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.UK);
  }
}
