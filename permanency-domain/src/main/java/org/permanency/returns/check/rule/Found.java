package org.permanency.returns.check.rule;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/** Rows that fail one rule, each once. */
public final class Found {
  private final Map<ReturnTable, BitSet> rows = new EnumMap<>(ReturnTable.class);

  /** Names a row; a row number below 0 is no row and is passed over. */
  public void add(ReturnTable table, int row) {
    if (row >= 0) {
      rows.computeIfAbsent(table, t -> new BitSet()).set(row);
    }
  }

  /** Names all rows of a table that fail. */
  public void all(Rows of, IntPredicate failing) {
    for (int row = 0; row < of.size(); row++) {
      if (failing.test(row)) {
        add(of.table(), row);
      }
    }
  }

  /** Names all rows of a child in a table. */
  public void child(Rows of, int child) {
    for (int row : of.of(child)) {
      add(of.table(), row);
    }
  }

  /** The rows by table, each list from the lowest. */
  public Map<ReturnTable, int[]> rows() {
    var all = new TreeMap<ReturnTable, int[]>();
    rows.forEach((table, set) -> all.put(table, set.stream().toArray()));
    return all;
  }

  /** How many rows there are. */
  public int count() {
    return rows.values().stream().mapToInt(BitSet::cardinality).sum();
  }
}
