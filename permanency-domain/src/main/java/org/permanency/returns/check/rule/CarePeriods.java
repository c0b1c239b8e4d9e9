package org.permanency.returns.check.rule;

/** Periods of care: a child's episodes put together where one starts by the day another ended. */
final class CarePeriods {
  private final Rows episodes;
  private final Days from;
  private final Days to;

  CarePeriods(Rows episodes) {
    this.episodes = episodes;
    from = episodes.days("DECOM");
    to = episodes.days("DEC");
  }

  /** Whether a period passes. */
  @FunctionalInterface
  interface Wanted {
    /** Looks at the first day of a period and its last, which is above all dates while it lasts. */
    boolean test(int first, int last);
  }

  /** Whether any period of a child passes; a child without episodes has none. */
  boolean any(int child, Wanted wanted) {
    int row = episodes.first(child);
    while (row >= 0 && from.known(row)) {
      int first = from.at(row);
      int last = to.at(row);
      row = episodes.after(row);
      while (row >= 0 && from.at(row) <= last) {
        last = Math.max(last, to.at(row));
        row = episodes.after(row);
      }
      if (wanted.test(first, last)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a child was looked after on a day; the last day of a period belongs to it. */
  boolean on(int child, int day) {
    return any(child, (first, last) -> first <= day && day <= last);
  }
}
