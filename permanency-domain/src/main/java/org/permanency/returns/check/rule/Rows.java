package org.permanency.returns.check.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one table in columns. Rows are numbered from 0 in the order of the file; a child's
 * rows are also linked in the order of their dates.
 */
public final class Rows {
  private final ReturnTable table;
  private final int size;
  private final Set<String> present;
  private final Map<String, Words> words;
  private final Map<String, Days> days;
  private final int[] child;
  private final int[] order;
  private final int[] start;
  private final int[] before;
  private final int[] after;

  private Rows(Builder from, int children) {
    table = from.table;
    size = from.size;
    present = Set.copyOf(from.present);
    words = new LinkedHashMap<>();
    days = new LinkedHashMap<>();
    from.columns.forEach((name, column) -> words.put(name, column.words(size)));
    for (var name : table.dates()) {
      days.put(name, Objects.requireNonNull(from.columns.get(name)).days(size));
    }
    child = Arrays.copyOf(from.child, size);
    order = ordered();
    start = new int[children + 1];
    before = new int[size];
    after = new int[size];
    link();
  }

  private int[] ordered() {
    var sorted = new Integer[size];
    for (int i = 0; i < size; i++) {
      sorted[i] = i;
    }
    Comparator<Integer> by = Comparator.comparingInt(row -> child[row]);
    for (var name : table.sort()) {
      var column = Objects.requireNonNull(days.get(name));
      by = by.thenComparingInt(column::at);
    }
    Arrays.sort(sorted, by);
    return Arrays.stream(sorted).mapToInt(Integer::intValue).toArray();
  }

  private void link() {
    for (int row = 0; row < size; row++) {
      start[child[row] + 1]++;
    }
    for (int c = 1; c < start.length; c++) {
      start[c] += start[c - 1];
    }
    for (int i = 0; i < size; i++) {
      boolean first = i == 0 || child[order[i - 1]] != child[order[i]];
      boolean last = i == size - 1 || child[order[i + 1]] != child[order[i]];
      before[order[i]] = first ? -1 : order[i - 1];
      after[order[i]] = last ? -1 : order[i + 1];
    }
  }

  /** Which table this is. */
  public ReturnTable table() {
    return table;
  }

  /** How many rows there are. */
  public int size() {
    return size;
  }

  /** Whether the file has this column. */
  public boolean has(String column) {
    return present.contains(column);
  }

  /** A column of words; one that the file does not have is blank. */
  public Words words(String column) {
    return Objects.requireNonNull(words.get(column), column);
  }

  /** A column of dates. */
  public Days days(String column) {
    return Objects.requireNonNull(days.get(column), column);
  }

  /** Rows whose word in {@code column} is one of these. */
  public IntPredicate in(String column, String... wanted) {
    return words(column).in(wanted);
  }

  /** Rows whose word in {@code column} is one of these. */
  public IntPredicate in(String column, List<String> wanted) {
    return words(column).in(Set.copyOf(wanted));
  }

  /** Rows that are filled in {@code column}. */
  public IntPredicate filled(String column) {
    return words(column).filled();
  }

  /** Rows that are blank in {@code column}. */
  public IntPredicate blank(String column) {
    return words(column).blank();
  }

  /** Rows that are filled in any of these columns. */
  public IntPredicate anyFilled(String... columns) {
    return Arrays.stream(columns).map(this::filled).reduce(row -> false, IntPredicate::or);
  }

  /** Rows that are blank in any of these columns. */
  public IntPredicate anyBlank(String... columns) {
    return Arrays.stream(columns).map(this::blank).reduce(row -> false, IntPredicate::or);
  }

  /** The number of a row's child, shared by all tables of the return. */
  public int child(int row) {
    return child[row];
  }

  /** The child's row before this one by date; -1 for its first. */
  public int before(int row) {
    return before[row];
  }

  /** The child's row after this one by date; -1 for its last. */
  public int after(int row) {
    return after[row];
  }

  /** A child's first row by date, or of the file; -1 when it has none. */
  public int first(int ofChild) {
    return start[ofChild] == start[ofChild + 1] ? -1 : order[start[ofChild]];
  }

  /** A child's last row by date, or of the file; -1 when it has none. */
  public int last(int ofChild) {
    return start[ofChild] == start[ofChild + 1] ? -1 : order[start[ofChild + 1] - 1];
  }

  /** How many rows a child has. */
  public int count(int ofChild) {
    return start[ofChild + 1] - start[ofChild];
  }

  /** Whether any row of a child passes. */
  public boolean any(int ofChild, IntPredicate wanted) {
    return firstOf(ofChild, wanted) >= 0;
  }

  /** A child's first row by date that passes; -1 when none does. */
  public int firstOf(int ofChild, IntPredicate wanted) {
    for (int i = start[ofChild]; i < start[ofChild + 1]; i++) {
      if (wanted.test(order[i])) {
        return order[i];
      }
    }
    return -1;
  }

  /** A child's last row by date that passes; -1 when none does. */
  public int lastOf(int ofChild, IntPredicate wanted) {
    for (int i = start[ofChild + 1] - 1; i >= start[ofChild]; i--) {
      if (wanted.test(order[i])) {
        return order[i];
      }
    }
    return -1;
  }

  /** Rows of a child by date, or of the file. */
  public int[] of(int ofChild) {
    return Arrays.copyOfRange(order, start[ofChild], start[ofChild + 1]);
  }

  /** Collects rows as they are read. */
  static final class Builder {
    private final ReturnTable table;
    private final Map<String, Integer> children;
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final List<String> present = new ArrayList<>();
    private final List<@Nullable Column> read = new ArrayList<>();
    private int[] child = new int[16];
    private int size;

    /**
     * Starts a table.
     *
     * @param children numbers of children, shared by all tables
     */
    Builder(ReturnTable table, Map<String, Integer> children) {
      this.table = table;
      this.children = children;
      table.columns().forEach(name -> columns.put(name, new Column()));
    }

    /** Says which columns come now, in their order; unknown ones are passed over. */
    void headings(List<String> headings) {
      read.clear();
      for (var heading : headings) {
        read.add(columns.get(heading));
        present.add(heading);
      }
    }

    /** Adds a row; what is missing at its end is blank. */
    void add(List<String> values) {
      for (var column : columns.values()) {
        column.set(size, "");
      }
      for (int i = 0; i < read.size() && i < values.size(); i++) {
        var column = read.get(i);
        if (column != null) {
          column.set(size, values.get(i));
        }
      }
      var whose = Objects.requireNonNull(columns.get("CHILD")).last(size);
      if (size == child.length) {
        child = Arrays.copyOf(child, 2 * size);
      }
      child[size] = children.computeIfAbsent(whose, c -> children.size());
      size++;
    }

    boolean has(String column) {
      return present.contains(column);
    }

    /** Fills a column that the file does not have, by the child of each row. */
    void derive(String column, IntFunction<String> value) {
      var to = Objects.requireNonNull(columns.get(column));
      for (int row = 0; row < size; row++) {
        to.set(row, value.apply(child[row]));
      }
      present.add(column);
    }

    /** Numbers of the children that have a row. */
    BitSet named() {
      var all = new BitSet();
      for (int row = 0; row < size; row++) {
        all.set(child[row]);
      }
      return all;
    }

    Rows build() {
      return new Rows(this, children.size());
    }
  }

  /** One column as it grows. */
  private static final class Column {
    private final Map<String, Integer> known = new HashMap<>(Map.of("", 0));
    private final List<String> words = new ArrayList<>(List.of(""));
    private int[] numbers = new int[16];

    void set(int row, String word) {
      if (row >= numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * numbers.length);
      }
      numbers[row] =
          known.computeIfAbsent(
              word,
              w -> {
                words.add(w);
                return words.size() - 1;
              });
    }

    String last(int row) {
      return words.get(numbers[row]);
    }

    Words words(int size) {
      return new Words(Arrays.copyOf(numbers, size), words.toArray(String[]::new));
    }

    Days days(int size) {
      int[] each = words.stream().mapToInt(Days::parse).toArray();
      int[] all = new int[size];
      for (int row = 0; row < size; row++) {
        all[row] = each[numbers[row]];
      }
      return new Days(all);
    }
  }
}
