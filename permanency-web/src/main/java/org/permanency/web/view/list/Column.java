package org.permanency.web.view.list;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.permanency.tenancy.TenantContext;

/**
 * One column of a list. Its id is the one that {@code ListQuery} filters and sorts by.
 *
 * @param id short, lower case, stable: it stands in addresses and saved views
 * @param label heading
 * @param kind how its cells are shown and exported
 * @param sortable whether the source can sort by it
 * @param filter how it is filtered
 * @param choices values of a {@code CHOICE} filter for a tenant
 * @param shown {@code ALWAYS} and {@code FIRST} columns are there until the reader chooses others
 * @param cell value of a row: String, Integer, Long, BigDecimal, Pence, LocalDate, Instant, Tag or
 *     null
 * @param <T> the row
 */
public record Column<T>(
    String id,
    String label,
    Kind kind,
    boolean sortable,
    Filter filter,
    Function<TenantContext, List<Choice>> choices,
    Shown shown,
    Function<T, @Nullable Object> cell) {
  /** How cells look. */
  public enum Kind {
    /** Words; left. */
    TEXT,
    /** Figures; right, tabular. */
    NUMBER,
    /** A day. */
    DATE,
    /** An instant, with time of day. */
    TIME,
    /** Pounds and pence; right. */
    MONEY,
    /** A word with a meaning. */
    TAG
  }

  /** How a column is filtered. */
  public enum Filter {
    /** Not at all. */
    NONE,
    /** Text it contains. */
    TEXT,
    /** One of a few values. */
    CHOICE,
    /** A day, typed as 2016-10-03. */
    DAY,
    /** Set by the page itself, never by the reader; e.g. the run whose lines these are. */
    FIXED
  }

  /** When a column is there. */
  public enum Shown {
    /** Until the reader chooses otherwise. */
    FIRST,
    /** When the reader chooses it. */
    ON_CHOICE,
    /** Never: it only filters. */
    NEVER
  }

  private static <T> Column<T> of(
      String id, String label, Kind kind, Function<T, @Nullable Object> cell) {
    return new Column<>(id, label, kind, false, Filter.NONE, c -> List.of(), Shown.FIRST, cell);
  }

  /** Words. */
  public static <T> Column<T> text(String id, String label, Function<T, @Nullable Object> cell) {
    return of(id, label, Kind.TEXT, cell);
  }

  /** Figures. */
  public static <T> Column<T> number(String id, String label, Function<T, @Nullable Object> cell) {
    return of(id, label, Kind.NUMBER, cell);
  }

  /** A day. */
  public static <T> Column<T> date(String id, String label, Function<T, @Nullable Object> cell) {
    return of(id, label, Kind.DATE, cell);
  }

  /** An instant. */
  public static <T> Column<T> time(String id, String label, Function<T, @Nullable Object> cell) {
    return of(id, label, Kind.TIME, cell);
  }

  /** An amount in {@code Pence}. */
  public static <T> Column<T> money(String id, String label, Function<T, @Nullable Object> cell) {
    return of(id, label, Kind.MONEY, cell);
  }

  /** A {@link Tag}. */
  public static <T> Column<T> tag(String id, String label, Function<T, @Nullable Object> cell) {
    return of(id, label, Kind.TAG, cell);
  }

  /** A filter that the page sets, without a column to see. */
  public static <T> Column<T> fixed(String id) {
    return new Column<>(
        id, id, Kind.TEXT, false, Filter.FIXED, c -> List.of(), Shown.NEVER, row -> null);
  }

  /** The same, sortable. */
  public Column<T> sorted() {
    return new Column<>(id, label, kind, true, filter, choices, shown, cell);
  }

  /** The same, filtered by text it contains. */
  public Column<T> filtered() {
    return new Column<>(id, label, kind, sortable, Filter.TEXT, choices, shown, cell);
  }

  /** The same, filtered by a day. */
  public Column<T> filteredByDay() {
    return new Column<>(id, label, kind, sortable, Filter.DAY, choices, shown, cell);
  }

  /** The same, filtered by one of these values, which are the same in every tenant. */
  public Column<T> filtered(List<Choice> fixed) {
    var copy = List.copyOf(fixed);
    return filtered(ctx -> copy);
  }

  /** The same, filtered by one of the tenant's values. */
  public Column<T> filtered(Function<TenantContext, List<Choice>> of) {
    return new Column<>(id, label, kind, sortable, Filter.CHOICE, of, shown, cell);
  }

  /** The same, there only when the reader chooses it. */
  public Column<T> onChoice() {
    return new Column<>(id, label, kind, sortable, filter, choices, Shown.ON_CHOICE, cell);
  }

  /** The same, for filtering only. */
  public Column<T> onlyToFilter() {
    return new Column<>(id, label, kind, sortable, filter, choices, Shown.NEVER, cell);
  }
}
