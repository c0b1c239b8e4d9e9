package org.permanency.returns.check.rule;

import java.util.function.IntPredicate;

/** Rows of two tables, or two rows of one table, looked at together child by child. */
final class Pairs {
  private Pairs() {}

  /** Whether two rows of one child fail beside each other. */
  @FunctionalInterface
  interface Clash {
    /** Looks at a row of each table. */
    boolean test(int left, int right);
  }

  /** Says which pairs of rows fail. */
  @FunctionalInterface
  interface Clashes {
    /** Reads columns and codes once. */
    Clash of(Rows left, Rows right, ReturnFiles files, CheckRule rule);
  }

  /** Names both rows of each pair that fails. */
  static Check both(ReturnTable left, ReturnTable right, Clashes clashes) {
    return (files, rule, found) -> {
      var rows = files.rows(left);
      var others = files.rows(right);
      var clash = clashes.of(rows, others, files, rule);
      for (int row = 0; row < rows.size(); row++) {
        for (int o = others.first(rows.child(row)); o >= 0; o = others.after(o)) {
          if (clash.test(row, o)) {
            found.add(left, row);
            found.add(right, o);
          }
        }
      }
    };
  }

  /** Names only the row of the first table of each pair that fails. */
  static Check first(ReturnTable left, ReturnTable right, Clashes clashes) {
    return Check.beside(
        left,
        (rows, files, rule) -> {
          var others = files.rows(right);
          return any(rows, others, clashes.of(rows, others, files, rule));
        });
  }

  /** Names the row of this year of each pair with one of the year before that fails. */
  static Check lastYear(ReturnTable table, Clashes clashes) {
    return Check.beside(
        table,
        (rows, files, rule) -> {
          var before = files.last(table);
          return any(rows, before, clashes.of(rows, before, files, rule));
        });
  }

  private static IntPredicate any(Rows rows, Rows others, Clash clash) {
    return row -> {
      for (int o = others.first(rows.child(row)); o >= 0; o = others.after(o)) {
        if (clash.test(row, o)) {
          return true;
        }
      }
      return false;
    };
  }

  /**
   * Rows that are the first of their child, by date, of those that pass; unknown days come last.
   */
  static IntPredicate earliest(Rows rows, IntPredicate wanted) {
    return row -> wanted.test(row) && rows.firstOf(rows.child(row), wanted) == row;
  }

  /** Rows that are the last of their child, by date, of those that pass. */
  static IntPredicate latest(Rows rows, IntPredicate wanted) {
    return row -> wanted.test(row) && rows.lastOf(rows.child(row), wanted) == row;
  }

  /** A row that starts before an earlier one of its child has ended fails. */
  static Check overlap(ReturnTable table, String start, String end) {
    return Check.rows(
        table,
        (t, rule) -> {
          var from = t.days(start);
          var to = t.days(end);
          return row -> from.known(row) && runs(t, to, row, from.at(row));
        });
  }

  /** Whether any row of the child before this one is still open on {@code day}. */
  private static boolean runs(Rows t, Days to, int row, int day) {
    for (int before = t.before(row); before >= 0; before = t.before(before)) {
      if (to.blank(before) || to.after(before, day)) {
        return true;
      }
    }
    return false;
  }
}
