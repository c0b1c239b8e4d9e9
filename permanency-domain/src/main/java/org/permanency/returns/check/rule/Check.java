package org.permanency.returns.check.rule;

import java.util.function.IntPredicate;

/** How one rule is checked. It reads the tables and names the rows that fail. */
@FunctionalInterface
public interface Check {
  /**
   * Looks at the tables, all of which are there.
   *
   * @param files the return
   * @param rule with the codes and numbers it takes
   * @param found takes the rows that fail
   */
  void look(ReturnFiles files, CheckRule rule, Found found);

  /** A check of each row of one table. */
  @FunctionalInterface
  interface OfRows {
    /** Says which rows of the table fail. */
    IntPredicate failing(Rows rows, CheckRule rule);
  }

  /** A check of each row of one table that looks at others too. */
  @FunctionalInterface
  interface Beside {
    /** Says which rows of the table fail. */
    IntPredicate failing(Rows rows, ReturnFiles files, CheckRule rule);
  }

  /** Looks at each row of one table. */
  static Check rows(ReturnTable table, OfRows check) {
    return (files, rule, found) ->
        found.all(files.rows(table), check.failing(files.rows(table), rule));
  }

  /** Looks at each row of one table beside others. */
  static Check beside(ReturnTable table, Beside check) {
    return (files, rule, found) ->
        found.all(files.rows(table), check.failing(files.rows(table), files, rule));
  }
}
