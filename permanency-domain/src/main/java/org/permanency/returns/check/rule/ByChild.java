package org.permanency.returns.check.rule;

import java.util.List;
import java.util.function.IntPredicate;

/** Checks of a whole child, which name all its rows in some tables. */
final class ByChild {
  private ByChild() {}

  /** Says which children fail. */
  @FunctionalInterface
  interface OfChildren {
    /** Children by their number. */
    IntPredicate failing(ReturnFiles files, CheckRule rule);
  }

  /** Names all rows of each child that fails. */
  static Check in(List<ReturnTable> tables, OfChildren check) {
    return (files, rule, found) -> {
      var failing = check.failing(files, rule);
      for (int child = 0; child < files.children(); child++) {
        if (failing.test(child)) {
          for (var table : tables) {
            found.child(files.rows(table), child);
          }
        }
      }
    };
  }
}
