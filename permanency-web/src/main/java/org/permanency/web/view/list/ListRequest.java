package org.permanency.web.view.list;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.ListQuery;

/**
 * What an address asks of a list. Filters are {@code f.<column>}; then {@code sort}, {@code dir},
 * {@code page}, {@code size} and {@code show} (columns). Whatever else stands in the address
 * belongs to the page and is kept as it is. Nonsense in an address counts as not said.
 *
 * @param path page or export, with the context
 * @param own parameters of the page itself
 * @param filters text by column
 * @param sort column; null for the list's own order
 * @param descending from high to low
 * @param page 1 and up
 * @param size rows a page
 * @param show chosen columns; empty for the usual ones
 */
record ListRequest(
    String path,
    Map<String, List<String>> own,
    Map<String, String> filters,
    @Nullable String sort,
    boolean descending,
    int page,
    int size,
    List<String> show) {
  static final List<Integer> SIZES = List.of(25, 50, 100);
  private static final String FILTER = "f.";
  private static final int FURTHEST = 1_000_000;

  /** Reads an address of a list with these columns. */
  static ListRequest read(
      String path, Map<String, String[]> sent, List<? extends Column<?>> columns) {
    var own = new LinkedHashMap<String, List<String>>();
    var filters = new LinkedHashMap<String, String>();
    for (var parameter : sent.entrySet()) {
      var key = parameter.getKey();
      var first = parameter.getValue().length == 0 ? "" : parameter.getValue()[0];
      if (key.startsWith(FILTER)) {
        if (!first.isBlank() && isFiltered(columns, key.substring(2))) {
          filters.put(key.substring(2), first.strip());
        }
      } else if (!List.of("sort", "dir", "page", "size", "show").contains(key)) {
        own.put(key, List.of(parameter.getValue()));
      }
    }
    var sort = first(sent, "sort");
    boolean known = columns.stream().anyMatch(c -> c.id().equals(sort) && c.sortable());
    int size = number(first(sent, "size"), 0);
    return new ListRequest(
        path,
        own,
        filters,
        known ? sort : null,
        known && "desc".equals(first(sent, "dir")),
        Math.max(1, number(first(sent, "page"), 1)),
        SIZES.contains(size) ? size : SIZES.get(0),
        shown(sent.get("show"), columns));
  }

  private static boolean isFiltered(List<? extends Column<?>> columns, String id) {
    return columns.stream().anyMatch(c -> c.id().equals(id) && c.filter() != Column.Filter.NONE);
  }

  private static List<String> shown(String @Nullable [] sent, List<? extends Column<?>> columns) {
    if (sent == null) {
      return List.of();
    }
    var wanted = Arrays.stream(sent).flatMap(s -> Arrays.stream(s.split(","))).toList();
    return columns.stream()
        .filter(c -> c.shown() != Column.Shown.NEVER && wanted.contains(c.id()))
        .map(Column::id)
        .collect(Collectors.toList());
  }

  private static @Nullable String first(Map<String, String[]> sent, String key) {
    var values = sent.get(key);
    return values == null || values.length == 0 ? null : values[0];
  }

  private static int number(@Nullable String text, int otherwise) {
    return text != null && text.matches("\\d{1,6}")
        ? Math.min(Integer.parseInt(text), FURTHEST)
        : otherwise;
  }

  /** The same with a filter that the page sets; it wins over the address. */
  ListRequest fixed(String column, String value) {
    var more = new LinkedHashMap<>(filters);
    more.put(column, value);
    return new ListRequest(path, own, more, sort, descending, page, size, show);
  }

  ListRequest withoutFilter(String column) {
    var fewer = new LinkedHashMap<>(filters);
    fewer.remove(column);
    return new ListRequest(path, own, fewer, sort, descending, 1, size, show);
  }

  ListRequest withoutFilters(List<String> columns) {
    var fewer = new LinkedHashMap<>(filters);
    fewer.keySet().removeAll(columns);
    return new ListRequest(path, own, fewer, sort, descending, 1, size, show);
  }

  ListRequest sortedBy(String column) {
    boolean down = column.equals(sort) && !descending;
    return new ListRequest(path, own, filters, column, down, 1, size, show);
  }

  ListRequest onPage(int number) {
    return new ListRequest(path, own, filters, sort, descending, number, size, show);
  }

  ListRequest sized(int rows) {
    return new ListRequest(path, own, filters, sort, descending, 1, rows, show);
  }

  /** The question for the window of this page. */
  ListQuery query() {
    return new ListQuery(filters, sort, descending, Math.min((page - 1) * size, 999_999), size);
  }

  /** The address again. */
  String url() {
    var query = queryString();
    return query.isEmpty() ? path : path + "?" + query;
  }

  /** The query part alone: the page's own parameters, then the list's. */
  String queryString() {
    return parameters(own) + listString(own.isEmpty() ? "" : "&");
  }

  /** The list's own part, as a saved view keeps it; begins with {@code lead} unless empty. */
  String listString(String lead) {
    var text = parameters(listParameters(true));
    return text.isEmpty() ? "" : lead + text;
  }

  /** The list's parameters; with the page number or without. */
  Map<String, List<String>> listParameters(boolean withPage) {
    var all = new LinkedHashMap<String, List<String>>();
    filters.forEach((k, v) -> all.put(FILTER + k, List.of(v)));
    if (sort != null) {
      all.put("sort", List.of(sort));
      all.put("dir", List.of(descending ? "desc" : "asc"));
    }
    if (withPage && page > 1) {
      all.put("page", List.of(String.valueOf(page)));
    }
    if (size != SIZES.get(0)) {
      all.put("size", List.of(String.valueOf(size)));
    }
    if (!show.isEmpty()) {
      all.put("show", List.of(String.join(",", show)));
    }
    return all;
  }

  static String parameters(Map<String, List<String>> all) {
    var parts = new ArrayList<String>();
    all.forEach((key, values) -> values.forEach(v -> parts.add(encoded(key) + "=" + encoded(v))));
    return String.join("&", parts);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
