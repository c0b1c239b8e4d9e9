package org.permanency.returns;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.permanency.returns.rule.FaultCode;
import org.permanency.returns.rule.Faults;
import org.permanency.returns.rule.Row;

/**
 * Warns of rows of one child or household that share days with the row before or after them, among
 * those that came in and those held. For tables with the key (whose, first day) and a field {@code
 * ends}.
 */
final class Clashes {
  /** Says what is wrong with two rows that share days. */
  @FunctionalInterface
  interface Verdict {
    /** A warning about the row that begins first. */
    FaultCode of(@Nullable Object[] earlier, @Nullable Object[] later);
  }

  private final Sheet sheet;
  private final String column;
  private final Faults faults;
  private final Verdict verdict;
  private final Map<Object, TreeMap<LocalDate, @Nullable Object[]>> spells = new HashMap<>();

  Clashes(Sheet sheet, String column, Faults faults, Verdict verdict) {
    this.sheet = sheet;
    this.column = column;
    this.faults = faults;
    this.verdict = verdict;
  }

  /** Looks at the rows that came in, by their key in the table. */
  void warn(Map<List<Object>, Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    rows.keySet().forEach(key -> spells.put(key.get(0), new TreeMap<>()));
    sheet.all().forEach(this::place);
    rows.forEach((key, row) -> warn(key, row, rows));
  }

  private void place(List<Object> key, @Nullable Object[] values) {
    var own = spells.get(key.get(0));
    if (own != null) {
      own.put((LocalDate) key.get(1), values);
    }
  }

  private void warn(List<Object> key, Row row, Map<List<Object>, Row> rows) {
    var own = Objects.requireNonNull(spells.get(key.get(0)));
    var start = (LocalDate) key.get(1);
    var mine = own.get(start);
    if (mine == null) {
      return;
    }
    var next = own.higherEntry(start);
    if (next != null && lasts(mine, next.getKey())) {
      add(row, verdict.of(mine, next.getValue()), next.getKey());
    }
    // A row before it that came in as well has had its own warning.
    var previous = own.lowerEntry(start);
    if (previous != null
        && !rows.containsKey(List.of(key.get(0), previous.getKey()))
        && lasts(previous.getValue(), start)) {
      add(row, verdict.of(previous.getValue(), mine), previous.getKey());
    }
  }

  private boolean lasts(@Nullable Object[] values, LocalDate day) {
    var ends = (LocalDate) values[sheet.target().at("ends")];
    return ends == null || ends.isAfter(day);
  }

  private void add(Row row, FaultCode code, LocalDate other) {
    faults.add(row, column, code, "other", Row.shown(other));
  }
}
