package org.permanency.returns.check.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One rule of the return as data.
 *
 * @param code as the return numbers it, e.g. {@code 433}
 * @param severity how much a finding weighs
 * @param tables without which it cannot be checked, as the return writes them
 * @param lastYear tables of the year before without which it cannot be checked
 * @param columns derived columns without which it cannot be checked, e.g. {@code
 *     Episodes.PL_DISTANCE}
 * @param providers whether it needs the lists of providers
 * @param fields columns that a finding is about
 * @param message what is wrong and what to do, in our own words
 * @param lists codes or numbers that the check takes from here, by name; {@code @place} stands for
 *     all codes that the list {@code place} of the return has in the year
 * @param year collection year of the example
 * @param example tables of the example as CSV, by name, those of the year before ending in {@code
 *     _last}; a column {@code !} marks rows that fail with {@code x}
 * @param note what differs from other readings of the rule; empty where nothing does
 */
public record CheckRule(
    String code,
    Severity severity,
    List<String> tables,
    @Nullable List<String> lastYear,
    @Nullable List<String> columns,
    boolean providers,
    List<String> fields,
    String message,
    @Nullable Map<String, List<String>> lists,
    int year,
    Map<String, String> example,
    @Nullable String note) {
  /** Copies the lists. */
  public CheckRule {
    tables = List.copyOf(tables);
    lastYear = lastYear == null ? List.of() : List.copyOf(lastYear);
    columns = columns == null ? List.of() : List.copyOf(columns);
    fields = List.copyOf(fields);
    lists = lists == null ? Map.of() : Map.copyOf(lists);
    example = Map.copyOf(example);
  }

  /**
   * Codes that the check takes from here.
   *
   * @throws IllegalStateException if the rule has no list of this name
   */
  public List<String> list(String name) {
    var found = Objects.requireNonNull(lists).get(name);
    if (found == null) {
      throw new IllegalStateException("rule " + code + " has no list " + name);
    }
    return found;
  }

  /**
   * A number that the check takes from here, e.g. of days.
   *
   * @throws IllegalStateException if the rule has none of this name
   */
  public int number(String name) {
    return Integer.parseInt(list(name).get(0));
  }

  /** The same with lists of the return in the place of their names. */
  CheckRule with(Function<String, List<String>> codes) {
    var full = new HashMap<String, List<String>>();
    Objects.requireNonNull(lists)
        .forEach(
            (name, list) ->
                full.put(
                    name,
                    list.stream()
                        .flatMap(
                            w ->
                                w.startsWith("@")
                                    ? codes.apply(w.substring(1)).stream()
                                    : Stream.of(w))
                        .toList()));
    return new CheckRule(
        code, severity, tables, lastYear, columns, providers, fields, message, full, year, example,
        note);
  }
}
