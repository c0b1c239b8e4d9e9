package org.permanency.returns.check.rule;

import static org.permanency.returns.check.rule.ReturnTable.AD1;
import static org.permanency.returns.check.rule.ReturnTable.EPISODES;
import static org.permanency.returns.check.rule.ReturnTable.OC3;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/** Adoption beside episodes and leaving care; decisions, permanence before and missing with it. */
final class AdoptionChecks {
  private AdoptionChecks() {}

  static Map<String, Check> all() {
    var all = new HashMap<String, Check>();
    all.put("134", amongLeavers());
    all.put("187", lookedAfterAllYear());
    all.put("331", matchedAfterPlaced());
    all.put("334", decidedBeforeCare());
    all.put("335", carerOrNot());
    all.put("521", decidedAfterPlaced());
    all.put("582", matchedOnAdoption());
    all.put("601", adoptedWithoutItems());
    all.put("602", itemsWithoutAdoption());
    all.putAll(AdopterChecks.all());
    all.putAll(DecisionChecks.all());
    all.putAll(LastDecisionChecks.all());
    all.putAll(PermanenceChecks.all());
    all.putAll(MissingChecks.all());
    return all;
  }

  private static Check amongLeavers() {
    return Pairs.first(
        AD1,
        OC3,
        (a, leavers, files, rule) -> {
          var adoption = a.anyFilled(AdopterChecks.items());
          var leaver = leavers.anyFilled("IN_TOUCH", "ACTIV", "ACCOM");
          return (row, other) -> adoption.test(row) && leaver.test(other);
        });
  }

  private static Check lookedAfterAllYear() {
    return (files, rule, found) -> {
      var adoptions = files.rows(AD1);
      var leavers = files.rows(OC3);
      found.all(adoptions, allYear(files, adoptions, AdopterChecks.items()));
      found.all(leavers, allYear(files, leavers, "IN_TOUCH", "ACTIV", "ACCOM"));
    };
  }

  private static IntPredicate allYear(ReturnFiles files, Rows rows, String... columns) {
    IntPredicate all = row -> files.continuous(rows.child(row));
    return all.and(rows.anyFilled(columns));
  }

  private static Check matchedAfterPlaced() {
    return Pairs.both(
        EPISODES,
        AD1,
        (e, a, files, rule) -> {
          var adopted = e.in("REC", rule.list("adopted"));
          var from = e.days("DECOM");
          var matched = a.days("DATE_MATCH");
          return (row, other) -> adopted.test(row) && matched.after(other, from.at(row));
        });
  }

  private static Check decidedBeforeCare() {
    return Pairs.both(
        EPISODES,
        AD1,
        (e, a, files, rule) -> {
          var from = e.days("DECOM");
          var start = Pairs.latest(e, e.in("RNE", rule.list("started")).and(from::known));
          var decided = a.days("DATE_INT");
          return (row, other) -> decided.before(other, from.at(row)) && start.test(row);
        });
  }

  /** Adopted by the current foster carer from another placement, or the other way about. */
  private static Check carerOrNot() {
    return Pairs.both(
        EPISODES,
        AD1,
        (e, a, files, rule) -> {
          var adopted = e.in("REC", rule.list("adopted"));
          var withCarer = adopted.and(e.in("PLACE", rule.list("withCarer")));
          var withOthers = adopted.and(e.in("PLACE", rule.list("withOthers")));
          var carer = a.in("FOSTER_CARE", "1");
          var others = a.in("FOSTER_CARE", "0");
          return (row, other) ->
              withCarer.test(row) && others.test(other)
                  || withOthers.test(row) && carer.test(other);
        });
  }

  private static Check decidedAfterPlaced() {
    return Pairs.both(
        EPISODES,
        AD1,
        (e, a, files, rule) -> {
          var placed = e.in("PLACE", rule.list("places"));
          var from = e.days("DECOM");
          var decided = a.days("DATE_INT");
          return (row, other) -> placed.test(row) && decided.after(other, from.at(row));
        });
  }

  private static Check matchedOnAdoption() {
    return Pairs.first(
        EPISODES,
        AD1,
        (e, a, files, rule) -> {
          var adopted = e.in("REC", rule.list("adopted")).and(e.days("DEC")::known);
          var to = e.days("DEC");
          var matched = a.days("DATE_MATCH");
          return (row, other) -> adopted.test(row) && matched.at(other) == to.at(row);
        });
  }

  /** An adoption in the year without a row, or with a row that is not whole, fails with it. */
  private static Check adoptedWithoutItems() {
    return (files, rule, found) -> {
      var e = files.rows(EPISODES);
      var a = files.rows(AD1);
      var adopted = adoptedInYear(e, files, rule);
      var part = a.anyBlank(AdopterChecks.items());
      found.all(
          e, row -> adopted.test(row) && (a.count(e.child(row)) == 0 || a.any(e.child(row), part)));
      found.all(a, row -> part.test(row) && e.any(a.child(row), adopted));
    };
  }

  private static Check itemsWithoutAdoption() {
    return Check.beside(
        AD1,
        (a, files, rule) -> {
          var e = files.rows(EPISODES);
          var adopted = adoptedInYear(e, files, rule);
          var some = a.anyFilled(AdopterChecks.items());
          return row -> some.test(row) && !e.any(a.child(row), adopted);
        });
  }

  private static IntPredicate adoptedInYear(Rows e, ReturnFiles files, CheckRule rule) {
    var to = e.days("DEC");
    IntPredicate inYear = row -> files.first() <= to.at(row) && to.at(row) <= files.last();
    return e.in("REC", rule.list("adopted")).and(inYear);
  }
}
