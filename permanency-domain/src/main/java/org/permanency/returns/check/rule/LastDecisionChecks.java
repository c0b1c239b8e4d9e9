package org.permanency.returns.check.rule;

import static org.permanency.returns.check.rule.DecisionChecks.DAY;
import static org.permanency.returns.check.rule.DecisionChecks.END;
import static org.permanency.returns.check.rule.DecisionChecks.WHY;
import static org.permanency.returns.check.rule.ReturnTable.PLACED_ADOPTION;

import java.util.HashMap;
import java.util.Map;

/** Decisions of this year beside those that the year before returned. */
final class LastDecisionChecks {
  private LastDecisionChecks() {}

  static Map<String, Check> all() {
    var all = new HashMap<String, Check>();
    all.put("559", notReturnedBefore());
    all.put("560", dayChanged());
    all.put("561", endedButSameDay());
    all.put("584", endedButNotLater());
    return all;
  }

  private static Check notReturnedBefore() {
    return Check.beside(
        PLACED_ADOPTION,
        (t, files, rule) -> {
          var before = files.last(PLACED_ADOPTION);
          var decided = t.days(DAY);
          var known = before.filled(DAY);
          return row -> decided.before(row, files.first()) && !before.any(t.child(row), known);
        });
  }

  /** A decision that stood a year ago is not among those of this year. */
  private static Check dayChanged() {
    return Pairs.lastYear(
        PLACED_ADOPTION,
        (t, before, files, rule) -> {
          var now = t.days(DAY);
          var then = before.days(DAY);
          var open = before.blank(END);
          return (row, other) ->
              !now.bad(row)
                  && then.known(other)
                  && open.test(other)
                  && !t.any(t.child(row), r -> now.at(r) == then.at(other));
        });
  }

  private static Check endedButSameDay() {
    return Pairs.lastYear(
        PLACED_ADOPTION,
        (t, before, files, rule) -> {
          var now = t.days(DAY);
          var then = before.days(DAY);
          var ended = before.anyFilled(END, WHY);
          return (row, other) ->
              now.known(row) && now.at(row) == then.at(other) && ended.test(other);
        });
  }

  private static Check endedButNotLater() {
    return Pairs.lastYear(
        PLACED_ADOPTION,
        (t, before, files, rule) -> {
          var now = t.days(DAY);
          var then = before.days(DAY);
          var ended = before.anyFilled(END, WHY);
          return (row, other) ->
              then.known(other)
                  && ended.test(other)
                  && (now.blank(row) || now.at(row) <= then.at(other));
        });
  }
}
