package org.permanency.returns.check.rule;

import static org.permanency.returns.check.rule.Check.beside;
import static org.permanency.returns.check.rule.Check.rows;
import static org.permanency.returns.check.rule.ReturnTable.DOLO;
import static org.permanency.returns.check.rule.ReturnTable.EPISODES;
import static org.permanency.returns.check.rule.ReturnTable.HEADER;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/** Orders that deprive a child of liberty. */
final class LibertyChecks {
  private LibertyChecks() {}

  static Map<String, Check> all() {
    var all = new HashMap<String, Check>();
    all.put("700", rows(DOLO, (t, rule) -> noStart(t)));
    all.put("701", rows(DOLO, (t, rule) -> t.days("DOLO_END")::bad));
    all.put("702", rows(DOLO, (t, rule) -> backwards(t)));
    all.put("703", beside(DOLO, (t, files, rule) -> startsAfter(t, files.last())));
    all.put("704", beside(DOLO, (t, files, rule) -> endsOutside(t, files)));
    all.put("705", (files, rule, found) -> overlapping(files, found));
    all.put("706", (files, rule, found) -> droppedSinceLastYear(files, found));
    all.put("707", beside(DOLO, (t, files, rule) -> outlastsCare(t, files)));
    all.put("708", rows(DOLO, (t, rule) -> notAfterBirth(t)));
    all.put("709", (files, rule, found) -> during(files, found, unexpected(files, rule), false));
    all.put("710", (files, rule, found) -> during(files, found, barred(files, rule), true));
    return all;
  }

  private static IntPredicate noStart(Rows t) {
    var start = t.days("DOLO_START");
    return row -> !start.known(row);
  }

  private static IntPredicate backwards(Rows t) {
    var start = t.days("DOLO_START");
    var end = t.days("DOLO_END");
    return row -> end.before(row, start.at(row));
  }

  private static IntPredicate startsAfter(Rows t, int last) {
    var start = t.days("DOLO_START");
    return row -> start.after(row, last);
  }

  private static IntPredicate endsOutside(Rows t, ReturnFiles files) {
    var end = t.days("DOLO_END");
    int first = files.first();
    int last = files.last();
    return row -> end.before(row, first) || end.after(row, last);
  }

  private static IntPredicate notAfterBirth(Rows t) {
    var start = t.days("DOLO_START");
    var born = t.days("DOB");
    return row -> start.known(row) && born.known(row) && start.at(row) <= born.at(row);
  }

  /** An order starts while one that started earlier has not ended. */
  private static void overlapping(ReturnFiles files, Found found) {
    var t = files.rows(DOLO);
    var start = t.days("DOLO_START");
    var end = t.days("DOLO_END");
    for (int child = 0; child < files.children(); child++) {
      int taken = Integer.MIN_VALUE;
      for (int row = t.first(child); row >= 0 && start.known(row); row = t.after(row)) {
        if (start.at(row) < taken) {
          found.add(DOLO, row);
        }
        taken = end.bad(row) ? taken : Math.max(taken, end.at(row));
      }
    }
  }

  /** Last year's last order was open, and this year's first is another one or there is none. */
  private static void droppedSinceLastYear(ReturnFiles files, Found found) {
    var t = files.rows(DOLO);
    var before = files.last(DOLO);
    var start = t.days("DOLO_START");
    var startBefore = before.days("DOLO_START");
    var open = before.blank("DOLO_END").and(startBefore::known);
    for (int child = 0; child < files.children(); child++) {
      int last = before.lastOf(child, startBefore::known);
      int first = t.first(child);
      if (last < 0 || !open.test(last)) {
        continue;
      }
      if (first < 0) {
        found.add(HEADER, files.rows(HEADER).first(child));
      } else if (start.at(first) != startBefore.at(last)) {
        found.add(DOLO, first);
      }
    }
  }

  /** Orders without an end of children whose time in care has ended. */
  private static IntPredicate outlastsCare(Rows t, ReturnFiles files) {
    var start = t.days("DOLO_START");
    var open = t.blank("DOLO_END").and(start::known);
    var episodes = files.rows(EPISODES);
    return row -> open.test(row) && ceased(episodes, t.child(row), start.at(row));
  }

  /** Whether the last time in care has ended, or began after a day and one before it ended. */
  private static boolean ceased(Rows episodes, int child, int day) {
    var from = episodes.days("DECOM");
    var to = episodes.days("DEC");
    int row = episodes.first(child);
    if (row < 0 || !from.known(row)) {
      return false;
    }
    int begin = from.at(row);
    int end = to.at(row);
    boolean again = false;
    for (row = episodes.after(row); row >= 0 && from.known(row); row = episodes.after(row)) {
      boolean gap = from.at(row) > end;
      begin = gap ? from.at(row) : begin;
      end = gap ? to.at(row) : Math.max(end, to.at(row));
      again |= gap;
    }
    return Days.isKnown(end) || (again && begin > day);
  }

  private static IntPredicate unexpected(ReturnFiles files, CheckRule rule) {
    return files.rows(EPISODES).words("PLACE").filledButNot(Set.copyOf(rule.list("places")));
  }

  private static IntPredicate barred(ReturnFiles files, CheckRule rule) {
    return files.rows(EPISODES).in("PLACE", rule.list("places"));
  }

  /** Names orders that have ended and during which the child was in one of these episodes. */
  private static void during(ReturnFiles files, Found found, IntPredicate episode, boolean both) {
    var orders = files.rows(DOLO);
    var episodes = files.rows(EPISODES);
    var ended = orders.days("DOLO_END");
    for (int order = 0; order < orders.size(); order++) {
      int row = ended.known(order) ? episodes.first(orders.child(order)) : -1;
      for (; row >= 0; row = episodes.after(row)) {
        if (episode.test(row) && overlap(orders, order, episodes, row)) {
          found.add(DOLO, order);
          found.add(EPISODES, both ? row : -1);
        }
      }
    }
  }

  /** Whether they share a day, those on which one gives way to the other left out. */
  private static boolean overlap(Rows orders, int order, Rows episodes, int row) {
    var start = orders.days("DOLO_START");
    var from = episodes.days("DECOM");
    var to = episodes.days("DEC");
    if (!start.known(order) || !from.known(row) || to.bad(row)) {
      return false;
    }
    int end = Math.max(orders.days("DOLO_END").at(order), start.at(order) + 1);
    return start.at(order) < to.at(row) && end > from.at(row);
  }
}
