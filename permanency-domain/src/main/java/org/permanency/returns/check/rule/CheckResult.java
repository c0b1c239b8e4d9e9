package org.permanency.returns.check.rule;

import java.util.List;
import java.util.Map;

/** What became of one rule. */
public sealed interface CheckResult {
  /** The rule. */
  CheckRule rule();

  /**
   * It was checked.
   *
   * @param rows that fail, by table, from 0 in the order of the file; empty when all pass
   */
  record Checked(CheckRule rule, Map<ReturnTable, int[]> rows) implements CheckResult {
    /** How many rows fail. */
    public int count() {
      return rows.values().stream().mapToInt(r -> r.length).sum();
    }
  }

  /**
   * It could not be checked.
   *
   * @param missing what it needs and was not given, e.g. {@code AD1}, {@code Header of the year
   *     before}
   */
  record NotChecked(CheckRule rule, List<String> missing) implements CheckResult {}
}
