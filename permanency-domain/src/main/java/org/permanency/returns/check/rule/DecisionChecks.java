package org.permanency.returns.check.rule;

import static org.permanency.returns.check.rule.Check.rows;
import static org.permanency.returns.check.rule.ReturnTable.AD1;
import static org.permanency.returns.check.rule.ReturnTable.EPISODES;
import static org.permanency.returns.check.rule.ReturnTable.HEADER;
import static org.permanency.returns.check.rule.ReturnTable.PLACED_ADOPTION;

import java.util.HashMap;
import java.util.Map;

/** Decisions that a child should, or should no longer, be placed for adoption. */
final class DecisionChecks {
  /** Day of the decision that the child should be placed. */
  static final String DAY = "DATE_PLACED";

  /** Day of the decision that the child should no longer be placed. */
  static final String END = "DATE_PLACED_CEASED";

  /** Why that decision was made. */
  static final String WHY = "REASON_PLACED_CEASED";

  private DecisionChecks() {}

  static Map<String, Check> all() {
    var all = new HashMap<String, Check>();
    all.put("117", afterCare());
    all.put("118", endedBeforeCare());
    all.put("119", halfEnded());
    all.put("184", beforeBirth());
    all.put("522", endedBeforeDecided());
    all.put("523", otherDayThanAdoption());
    all.put("525", endedAndAdopted());
    all.put("563", endedNeverMade());
    all.put("579", Pairs.overlap(PLACED_ADOPTION, DAY, END));
    all.put("583", severalOpen());
    all.put("1003", beforeCare());
    all.putAll(PlacedChecks.all());
    return all;
  }

  /** Decided or ended after the end of the year, or of the last episode that does not go on. */
  private static Check afterCare() {
    return Pairs.both(
        EPISODES,
        PLACED_ADOPTION,
        (e, p, files, rule) -> {
          var goesOn = e.in("REC", rule.list("goesOn"));
          var last = Pairs.latest(e, goesOn.negate().and(e.days("DECOM")::known));
          var left = e.days("DEC");
          var from = p.days(DAY);
          var to = p.days(END);
          return (row, other) -> {
            int limit = Math.min(files.last(), left.at(row));
            return (from.after(other, limit) || to.after(other, limit)) && last.test(row);
          };
        });
  }

  private static Check endedBeforeCare() {
    return Pairs.both(
        EPISODES,
        PLACED_ADOPTION,
        (e, p, files, rule) -> {
          var from = e.days("DECOM");
          var breaks = e.in("LS", rule.list("shortBreaks"));
          var start = Pairs.earliest(e, breaks.negate());
          var to = p.days(END);
          return (row, other) ->
              start.test(row) && to.before(other, Math.max(files.first(), from.at(row)));
        });
  }

  private static Check halfEnded() {
    return rows(PLACED_ADOPTION, (t, rule) -> t.anyFilled(END, WHY).and(t.anyBlank(END, WHY)));
  }

  private static Check endedNeverMade() {
    return rows(PLACED_ADOPTION, (t, rule) -> t.filled(END).and(t.filled(WHY)).and(t.blank(DAY)));
  }

  private static Check beforeBirth() {
    return Pairs.first(
        PLACED_ADOPTION,
        HEADER,
        (p, h, files, rule) -> {
          var from = p.days(DAY);
          var born = h.days("DOB");
          return (row, other) -> from.before(row, born.at(other));
        });
  }

  private static Check endedBeforeDecided() {
    return rows(
        PLACED_ADOPTION,
        (t, rule) -> {
          var from = t.days(DAY);
          var to = t.days(END);
          return row -> to.before(row, from.at(row));
        });
  }

  private static Check otherDayThanAdoption() {
    return Pairs.both(
        PLACED_ADOPTION,
        AD1,
        (p, a, files, rule) -> {
          var from = p.days(DAY);
          var decided = a.days("DATE_INT");
          return (row, other) ->
              from.known(row) && decided.known(other) && from.at(row) != decided.at(other);
        });
  }

  private static Check endedAndAdopted() {
    return Pairs.both(
        PLACED_ADOPTION,
        AD1,
        (p, a, files, rule) -> {
          var ended = p.filled(END);
          var adoption = a.anyFilled(AdopterChecks.items());
          return (row, other) -> ended.test(row) && adoption.test(other);
        });
  }

  /** An open decision that is not the latest fails, and the latest with it when it is open too. */
  private static Check severalOpen() {
    return rows(
        PLACED_ADOPTION,
        (t, rule) -> {
          var decided = t.days(DAY);
          var open = t.blank(END).and(decided::known);
          var latest = Pairs.latest(t, decided::known);
          var first = Pairs.earliest(t, open);
          return row -> open.test(row) && !(latest.test(row) && first.test(row));
        });
  }

  private static Check beforeCare() {
    return Pairs.both(
        EPISODES,
        PLACED_ADOPTION,
        (e, p, files, rule) -> {
          var from = e.days("DECOM");
          var start = Pairs.earliest(e, e.in("RNE", rule.list("started")));
          var decided = p.days(DAY);
          return (row, other) -> decided.before(other, from.at(row)) && start.test(row);
        });
  }
}
