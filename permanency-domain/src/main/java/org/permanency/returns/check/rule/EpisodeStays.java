package org.permanency.returns.check.rule;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * When episodes start and end. One that has no end goes on to the last day of the collection year;
 * one whose end is no date, or whose start is not known, is passed over.
 */
final class EpisodeStays {
  private final Rows rows;
  private final Days from;
  private final Days to;
  private final int last;

  EpisodeStays(ReturnFiles files) {
    rows = files.rows(ReturnTable.EPISODES);
    from = rows.days("DECOM");
    to = rows.days("DEC");
    last = files.last();
  }

  /** First day of an episode. */
  int from(int row) {
    return from.at(row);
  }

  /** Last day of an episode, that of the collection year while it goes on. */
  int to(int row) {
    return to.blank(row) ? last : to.at(row);
  }

  /** Whether both days are known. */
  boolean known(int row) {
    return from.known(row) && !to.bad(row);
  }

  /** Whether an episode lasted more than so many days. */
  boolean longer(int row, int days) {
    return known(row) && to(row) - from(row) > days;
  }

  /** Whether the child is in this episode beyond the last day of the collection year. */
  boolean atYearEnd(int row) {
    return from.known(row) && from.at(row) <= last && (to.blank(row) || to.after(row, last));
  }

  /** A child's episodes with known days that pass, by date. */
  int[] of(int child, IntPredicate wanted) {
    return rows.any(child, wanted)
        ? Arrays.stream(rows.of(child)).filter(row -> known(row) && wanted.test(row)).toArray()
        : new int[0];
  }

  /** First episode of the unbroken time in care that an episode belongs to. */
  int startOfCare(int row) {
    int first = row;
    int before = rows.before(row);
    while (before >= 0 && to.known(before) && to.at(before) >= from.at(first)) {
      first = before;
      before = rows.before(before);
    }
    return first;
  }

  /** A day that a rule names, e.g. since when it is so. */
  static int day(CheckRule rule, String name) {
    return Days.parse(rule.list(name).get(0));
  }
}
