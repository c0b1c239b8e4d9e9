package org.permanency.returns;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.permanency.returns.rule.FaultCode;
import org.permanency.returns.rule.Faults;
import org.permanency.returns.rule.Row;
import org.permanency.returns.rule.TableSpec;

/** The rows of all files by table, each key once. */
final class Reading {
  private final Map<TableSpec, Map<List<Object>, Row>> rows = new HashMap<>();
  private final Map<String, Integer> refusedChildren = new HashMap<>();
  private final Faults faults;
  private final Tally tally;
  private int count;

  Reading(Faults faults, Tally tally) {
    this.faults = faults;
    this.tally = tally;
  }

  /** Takes a row; one with the key of another is refused unless it says the same. */
  void add(Row row) {
    count++;
    var ofTable = rows.computeIfAbsent(row.table(), t -> new LinkedHashMap<>());
    var first = ofTable.putIfAbsent(row.key(), row);
    if (first == null) {
      return;
    }
    if (first.saysTheSame(row)) {
      tally.count(row, Outcome.LEFT);
      return;
    }
    var key = row.table().key();
    faults.add(
        row,
        key.get(key.size() - 1),
        FaultCode.KEY_TWICE,
        "key",
        String.join(" and ", key),
        "line",
        String.valueOf(first.line()),
        "file",
        tally.fileName(first.file()));
    tally.count(row, Outcome.REFUSED);
  }

  /** Notes a child whose row in a Header was refused. */
  void refusedChild(String number, int line) {
    refusedChildren.putIfAbsent(number, line);
  }

  /** Line of the Header that was refused, by child. */
  Map<String, Integer> refusedChildren() {
    return refusedChildren;
  }

  /** Rows taken so far. */
  int count() {
    return count;
  }

  /** Hands out the rows of a table and forgets them, so that memory is held once. */
  List<Row> take(TableSpec table) {
    var ofTable = rows.remove(table);
    return ofTable == null ? List.of() : List.copyOf(ofTable.values());
  }

  /** Whether rows of the table came in. */
  boolean has(TableSpec table) {
    return rows.containsKey(table);
  }
}
