package org.permanency.returns.check.rule;

import static org.permanency.returns.check.rule.Check.beside;
import static org.permanency.returns.check.rule.Check.rows;
import static org.permanency.returns.check.rule.ReturnTable.EPISODES;
import static org.permanency.returns.check.rule.ReturnTable.OC2;
import static org.permanency.returns.check.rule.ReturnTable.OC3;
import static org.permanency.returns.check.rule.ScoreChecks.shorter;
import static org.permanency.returns.check.rule.ScoreChecks.wholeYear;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/** Health and convictions of children looked after for the whole year. */
final class HealthChecks {
  private static final String[] OF_ALL = {
    "IMMUNISATIONS", "TEETH_CHECK", "HEALTH_ASSESSMENT", "SUBSTANCE_MISUSE"
  };
  private static final String[] OF_SOME = {
    "CONVICTED", "HEALTH_CHECK", "INTERVENTION_RECEIVED", "INTERVENTION_OFFERED"
  };
  private static final String MISUSE = "SUBSTANCE_MISUSE";
  private static final String RECEIVED = "INTERVENTION_RECEIVED";
  private static final String OFFERED = "INTERVENTION_OFFERED";

  private HealthChecks() {}

  static Map<String, Check> all() {
    var all = new HashMap<String, Check>();
    all.put("158", rows(OC2, (t, rule) -> yes(t, rule, RECEIVED).and(t.filled(OFFERED))));
    all.put("159", rows(OC2, HealthChecks::notAskedFurther));
    all.put("181", rows(OC2, HealthChecks::otherWord));
    all.put("182", rows(OC2, (t, rule) -> t.anyBlank(OF_ALL).and(t.anyFilled(OF_SOME))));
    all.put("190", beside(OC2, (t, files, rule) -> any(t).and(shorter(t, files))));
    all.put("191", HealthChecks::leftOut);
    all.put("192", rows(OC2, (t, rule) -> yes(t, rule, MISUSE).and(t.blank(RECEIVED))));
    all.put("193", rows(OC2, HealthChecks::noMisuse));
    all.put("215", HealthChecks::leaver);
    all.put("542", beside(OC2, (t, f, rule) -> t.filled("CONVICTED").and(under(t, f, rule))));
    all.put("543", beside(OC2, (t, f, rule) -> due(t, f, "CONVICTED").and(reached(t, f, rule))));
    all.put("544", rows(OC2, (t, rule) -> t.filled("CONVICTED").and(t.anyBlank(OF_ALL))));
    all.put("545", beside(OC2, (t, f, rule) -> due(t, f, "HEALTH_CHECK").and(under(t, f, rule))));
    all.put("546", beside(OC2, HealthChecks::tooOldForHealthCheck));
    all.put("547", rows(OC2, (t, rule) -> t.filled("HEALTH_CHECK").and(t.anyBlank(OF_ALL))));
    return all;
  }

  private static IntPredicate any(Rows t) {
    return t.anyFilled(OF_ALL).or(t.anyFilled(OF_SOME));
  }

  private static IntPredicate yes(Rows t, CheckRule rule, String column) {
    return t.in(column, rule.list("yes"));
  }

  /** Blank, of children looked after the whole year. */
  private static IntPredicate due(Rows t, ReturnFiles files, String column) {
    return t.blank(column).and(wholeYear(t, files));
  }

  private static IntPredicate under(Rows t, ReturnFiles files, CheckRule rule) {
    return Ages.under(t.days("DOB"), rule.number("age"), files.last());
  }

  private static IntPredicate reached(Rows t, ReturnFiles files, CheckRule rule) {
    return Ages.reached(t.days("DOB"), rule.number("age"), files.last());
  }

  private static IntPredicate notAskedFurther(Rows t, CheckRule rule) {
    return yes(t, rule, MISUSE).and(t.in(RECEIVED, rule.list("no"))).and(t.blank(OFFERED));
  }

  private static IntPredicate otherWord(Rows t, CheckRule rule) {
    var codes = Set.copyOf(rule.list("codes"));
    return Arrays.stream(new String[][] {OF_ALL, OF_SOME})
        .flatMap(Arrays::stream)
        .map(column -> t.words(column).filledButNot(codes))
        .reduce(row -> false, IntPredicate::or);
  }

  private static IntPredicate noMisuse(Rows t, CheckRule rule) {
    return t.blank(MISUSE).or(t.in(MISUSE, rule.list("no"))).and(t.anyFilled(RECEIVED, OFFERED));
  }

  private static IntPredicate tooOldForHealthCheck(Rows t, ReturnFiles files, CheckRule rule) {
    return t.filled("HEALTH_CHECK").and(reached(t, files, rule)).and(wholeYear(t, files));
  }

  /** Rows with blanks, and the first episode of those who have no row at all. */
  private static void leftOut(ReturnFiles files, CheckRule rule, Found found) {
    var health = files.rows(OC2);
    found.all(health, health.anyBlank(OF_ALL).and(wholeYear(health, files)));
    var episodes = files.rows(EPISODES);
    for (int child = 0; child < files.children(); child++) {
      if (files.continuous(child) && health.count(child) == 0) {
        found.add(EPISODES, episodes.first(child));
      }
    }
  }

  /** A care leaver of whom something is said here too; both rows are named. */
  private static void leaver(ReturnFiles files, CheckRule rule, Found found) {
    var health = files.rows(OC2);
    var leavers = files.rows(OC3);
    var said = any(health);
    var informed = LeaverChecks.informed(leavers);
    found.all(health, row -> said.test(row) && leavers.any(health.child(row), informed));
    found.all(leavers, row -> informed.test(row) && health.any(leavers.child(row), said));
  }
}
