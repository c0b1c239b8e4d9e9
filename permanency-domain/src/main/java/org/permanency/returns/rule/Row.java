package org.permanency.returns.rule;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A row as read: typed values in the order of its table's columns, and where it stood. */
public final class Row {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private final TableSpec table;
  private final int file;
  private final int line;
  private final @Nullable Object[] values;

  Row(TableSpec table, int file, int line, @Nullable Object[] values) {
    this.table = table;
    this.file = file;
    this.line = line;
    this.values = values;
  }

  /** What it is a row of. */
  public TableSpec table() {
    return table;
  }

  /** Position of its file among those of the import. */
  public int file() {
    return file;
  }

  /** Line of its file, from 1. */
  public int line() {
    return line;
  }

  /**
   * The value below a heading; null when blank or not in the file.
   *
   * @throws IllegalArgumentException if the table has no such column
   */
  public @Nullable Object value(String heading) {
    return values[table.at(heading)];
  }

  /** The text below a heading that is never blank. */
  public String text(String heading) {
    return (String) requireNonNull(value(heading));
  }

  /** The day below a heading; null when blank. */
  public @Nullable LocalDate day(String heading) {
    return (LocalDate) value(heading);
  }

  /** The values of the key columns; text in upper case, so that h1 and H1 are one household. */
  public List<Object> key() {
    var key = new ArrayList<Object>(table.key().size());
    for (var heading : table.key()) {
      var part = requireNonNull(value(heading));
      key.add(part instanceof String text ? text.toUpperCase(Locale.ROOT) : part);
    }
    return key;
  }

  /** Whether another row of the same table says the same. */
  public boolean saysTheSame(Row other) {
    return Arrays.equals(values, other.values);
  }

  /** A value as people write it; empty when blank. */
  String shown(String heading) {
    var value = value(heading);
    if (value == null) {
      return "";
    }
    return value instanceof LocalDate day ? shown(day) : value.toString();
  }

  /** A day as the files write it. */
  public static String shown(LocalDate day) {
    return DAY.format(day);
  }
}
