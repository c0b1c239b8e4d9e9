package org.permanency.returns.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the faults of an import and knows which row they keep out. */
public final class Faults {
  private final int limit;
  private final List<Fault> kept = new ArrayList<>();
  private int count;
  private int refusals;

  /**
   * An empty collection.
   *
   * @param limit faults kept at most; more are only counted
   */
  public Faults(int limit) {
    this.limit = limit;
  }

  /** Adds one. */
  public void add(Fault fault) {
    count++;
    if (fault.refuses()) {
      refusals++;
    }
    if (kept.size() < limit) {
      kept.add(fault);
    }
  }

  /**
   * Adds a fault of a row.
   *
   * @param facts names and values in turn
   */
  public void add(Row row, @Nullable String column, FaultCode code, String... facts) {
    var value = column == null ? null : row.shown(column);
    add(new Fault(row.file(), row.line(), column, value, code, pairs(facts)));
  }

  /** Adds a fault of a whole file. */
  public void add(int file, FaultCode code, String... facts) {
    add(new Fault(file, 0, null, null, code, pairs(facts)));
  }

  /** Names and values in turn as a map. */
  static Map<String, String> pairs(String... facts) {
    if (facts.length == 0) {
      return Map.of();
    }
    var map = new HashMap<String, String>();
    for (int i = 0; i < facts.length; i += 2) {
      map.put(facts[i], facts[i + 1]);
    }
    return map;
  }

  /** Faults so far, those beyond the limit included. */
  public int count() {
    return count;
  }

  /** Faults so far that keep a row or file out. */
  public int refusals() {
    return refusals;
  }

  /** Those kept, by file and line. */
  public List<Fault> list() {
    return kept.stream()
        .sorted(Comparator.comparingInt(Fault::file).thenComparingInt(Fault::line))
        .toList();
  }
}
