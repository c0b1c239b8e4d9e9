package org.permanency.returns.check.rule;

import static org.permanency.returns.check.rule.Check.beside;
import static org.permanency.returns.check.rule.Check.rows;
import static org.permanency.returns.check.rule.ReturnTable.EPISODES;
import static org.permanency.returns.check.rule.ReturnTable.MISSING;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/** Times missing or away without authorisation. */
final class MissingChecks {
  private static final String KIND = "MISSING";
  private static final String START = "MIS_START";
  private static final String END = "MIS_END";

  private MissingChecks() {}

  static Map<String, Check> all() {
    var all = new HashMap<String, Check>();
    all.put("564", rows(MISSING, (t, rule) -> t.in(KIND, rule.list("codes")).and(t.blank(START))));
    all.put("565", rows(MISSING, (t, rule) -> t.blank(KIND).and(t.filled(START))));
    all.put("566", rows(MISSING, (t, rule) -> t.blank(KIND).and(t.filled(END))));
    all.put("567", endBeforeStart());
    all.put("570", startAfterYear());
    all.put("571", endOutsideYear());
    all.put("574", Pairs.overlap(MISSING, START, END));
    all.put("575", openAfterPlacement());
    all.put("576", openLastYear());
    all.put("577", openAfterCare());
    all.put("578", startsAfterCare());
    all.put("580", missingAtEighteen());
    all.put("581", startsBeforeCare());
    all.put("586", beforeBirth());
    return all;
  }

  private static Check endBeforeStart() {
    return rows(
        MISSING,
        (t, rule) -> {
          var from = t.days(START);
          var to = t.days(END);
          return row -> to.before(row, from.at(row));
        });
  }

  private static Check startAfterYear() {
    return beside(
        MISSING,
        (t, files, rule) -> {
          var from = t.days(START);
          return row -> from.after(row, files.last());
        });
  }

  private static Check endOutsideYear() {
    return beside(
        MISSING,
        (t, files, rule) -> {
          var to = t.days(END);
          return row -> to.before(row, files.first()) || to.after(row, files.last());
        });
  }

  /** Still missing although the placement that the child went missing from has ended. */
  private static Check openAfterPlacement() {
    return beside(
        MISSING,
        (t, files, rule) -> {
          var e = files.rows(EPISODES);
          var from = e.days("DECOM");
          var to = e.days("DEC");
          var samePlace = e.in("RNE", rule.list("samePlace"));
          var start = t.days(START);
          var open = t.blank(END).and(start::known);
          return row -> {
            int day = start.at(row);
            int last = open.test(row) ? e.lastOf(t.child(row), r -> from.at(r) <= day) : -1;
            return last >= 0 && to.at(last) >= day && to.known(endOfPlace(e, last, samePlace));
          };
        });
  }

  /** The episode with which the placement of this one ends. */
  private static int endOfPlace(Rows e, int row, IntPredicate samePlace) {
    var from = e.days("DECOM");
    var to = e.days("DEC");
    int last = row;
    for (int next = e.after(row); next >= 0; next = e.after(next)) {
      if (!samePlace.test(next) || !to.known(last) || from.at(next) != to.at(last)) {
        break;
      }
      last = next;
    }
    return last;
  }

  /** The child's first row of the year where none repeats one that was open a year ago. */
  private static Check openLastYear() {
    return Pairs.lastYear(
        MISSING,
        (t, before, files, rule) -> {
          var now = t.days(START);
          var then = before.days(START);
          var open = before.blank(END).and(then::known);
          return (row, other) ->
              open.test(other)
                  && t.first(t.child(row)) == row
                  && !t.any(t.child(row), r -> now.at(r) == then.at(other));
        });
  }

  /** Open although care has ended, or ended on a day outside care. */
  private static Check openAfterCare() {
    return beside(
        MISSING,
        (t, files, rule) -> {
          var e = files.rows(EPISODES);
          var care = new CarePeriods(e);
          var from = t.days(START);
          var to = t.days(END);
          return row ->
              from.known(row)
                  && !to.bad(row)
                  && e.any(t.child(row), e.days("DECOM")::known)
                  && !within(care, t.child(row), from.at(row), to.at(row));
        });
  }

  private static boolean within(CarePeriods care, int child, int from, int to) {
    return to == Days.NONE
        ? care.any(child, (first, last) -> !Days.isKnown(last) && first <= from)
        : care.on(child, to);
  }

  private static Check startsAfterCare() {
    return startsOutsideCare((day, first, last) -> last < day);
  }

  private static Check startsBeforeCare() {
    return startsOutsideCare((day, first, last) -> day < first);
  }

  /** How a day outside care lies to a period of care. */
  @FunctionalInterface
  private interface Beyond {
    boolean test(int day, int first, int last);
  }

  private static Check startsOutsideCare(Beyond beyond) {
    return beside(
        MISSING,
        (t, files, rule) -> {
          var care = new CarePeriods(files.rows(EPISODES));
          var start = t.days(START);
          return row -> {
            int day = start.at(row);
            int child = t.child(row);
            return start.known(row)
                && !care.on(child, day)
                && care.any(child, (first, last) -> beyond.test(day, first, last));
          };
        });
  }

  /** Missing until care ended on the birthday, but the episode gives another reason. */
  private static Check missingAtEighteen() {
    return Pairs.first(
        EPISODES,
        MISSING,
        (e, m, files, rule) -> {
          int years = rule.number("years");
          var other = e.words("REC").filledButNot(rule.list("reasons"));
          var left = e.days("DEC");
          var to = m.days(END);
          var born = m.days("DOB");
          return (row, mis) ->
              other.test(row)
                  && to.at(mis) == left.at(row)
                  && born.known(mis)
                  && Days.birthday(born.at(mis), years) == left.at(row);
        });
  }

  private static Check beforeBirth() {
    return rows(
        MISSING,
        (t, rule) -> {
          var from = t.days(START);
          var born = t.days("DOB");
          return row -> from.before(row, born.at(row));
        });
  }
}
