package org.permanency.returns.check.rule;

import static org.permanency.returns.check.rule.Check.rows;
import static org.permanency.returns.check.rule.ReturnTable.EPISODES;
import static org.permanency.returns.check.rule.ReturnTable.PREV_PERM;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Permanence before this period of care. */
final class PermanenceChecks {
  private static final String WHAT = "PREV_PERM";
  private static final String WHERE = "LA_PERM";
  private static final String WHEN = "DATE_PERM";

  private PermanenceChecks() {}

  static Map<String, Check> all() {
    var all = new HashMap<String, Check>();
    all.put("630", startedWithout());
    all.put("632", notBeforeCare());
    all.put("633", unknownAuthority());
    all.put("634", startedLongAgo());
    all.put("635", noneButParticulars());
    return all;
  }

  /** A start in the year without a row, or with a row that is not whole, fails. */
  private static Check startedWithout() {
    return Check.beside(
        EPISODES,
        (e, files, rule) -> {
          var p = files.rows(PREV_PERM);
          var from = e.days("DECOM");
          var started = e.in("RNE", rule.list("started")).and(from::known);
          var part = p.in(WHAT, rule.list("none")).negate().and(p.anyBlank(WHAT, WHERE, WHEN));
          return row ->
              started.test(row)
                  && from.at(row) >= files.first()
                  && (p.count(e.child(row)) == 0 || p.any(e.child(row), part));
        });
  }

  /** A day that is not before the first episode, or that is no day at all, fails with it. */
  private static Check notBeforeCare() {
    return (files, rule, found) -> {
      var p = files.rows(PREV_PERM);
      var e = files.rows(EPISODES);
      var when = p.days(WHEN);
      var from = e.days("DECOM");
      for (int row = 0; row < p.size(); row++) {
        int day = when.bad(row) ? earliest(p.words(WHEN).at(row)) : when.at(row);
        int first = e.firstOf(p.child(row), from::known);
        boolean late = first >= 0 && Days.isKnown(day) && day >= from.at(first);
        if (day == Days.BAD || late) {
          found.add(PREV_PERM, row);
          found.add(EPISODES, first);
        }
      }
    };
  }

  /** The first day that a date known in part, e.g. {@code ZZ/05/2012}, may be. */
  private static int earliest(String text) {
    if (text.length() != 10) {
      return Days.BAD;
    }
    var day = text.startsWith("ZZ/") ? "01" : text.substring(0, 2);
    var month = text.startsWith("/ZZ/", 2) ? "01" : text.substring(3, 5);
    boolean someYear = text.endsWith("/ZZZZ");
    var year = someYear ? "2000" : text.substring(6);
    int parsed = Days.parse(day + text.charAt(2) + month + text.charAt(5) + year);
    return someYear && Days.isKnown(parsed) ? Integer.MIN_VALUE : parsed;
  }

  private static Check unknownAuthority() {
    return rows(
        PREV_PERM, (t, rule) -> t.words(WHERE).filledButNot(Set.copyOf(rule.list("authorities"))));
  }

  /** An entry for a child whose last episode started before the day since when it is asked. */
  private static Check startedLongAgo() {
    return (files, rule, found) -> {
      var p = files.rows(PREV_PERM);
      var e = files.rows(EPISODES);
      int since = Days.parse(rule.list("since").get(0));
      var some = p.anyFilled(WHAT, WHERE, WHEN);
      var from = e.days("DECOM");
      for (int row = 0; row < p.size(); row++) {
        int last = e.lastOf(p.child(row), from::known);
        if (some.test(row) && last >= 0 && from.before(last, since)) {
          found.add(PREV_PERM, row);
          found.child(e, p.child(row));
        }
      }
    };
  }

  private static Check noneButParticulars() {
    return rows(
        PREV_PERM,
        (t, rule) -> t.anyFilled(WHERE, WHEN).and(t.in(WHAT, rule.list("none")).or(t.blank(WHAT))));
  }
}
