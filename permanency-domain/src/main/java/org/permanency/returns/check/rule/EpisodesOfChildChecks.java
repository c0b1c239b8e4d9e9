package org.permanency.returns.check.rule;

import static org.permanency.returns.check.rule.Check.beside;
import static org.permanency.returns.check.rule.ReturnTable.EPISODES;
import static org.permanency.returns.check.rule.ReturnTable.HEADER;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/** What the other tables hold, or lack, beside a child's episodes. */
final class EpisodesOfChildChecks {
  private EpisodesOfChildChecks() {}

  static Map<String, Check> all() {
    var all = new HashMap<String, Check>();
    all.put("393", beside(HEADER, EpisodesOfChildChecks::noMother));
    all.put("442", beside(HEADER, EpisodesOfChildChecks::noPupilNumber));
    all.put("607", EpisodesOfChildChecks::noMotherAtEnd);
    all.put("1012", EpisodesOfChildChecks::withoutEpisodes);
    return all;
  }

  /** Children who have an episode that is no short break. */
  private static IntPredicate inCare(ReturnFiles files, CheckRule rule) {
    var episodes = files.rows(EPISODES);
    var care = episodes.in("LS", rule.list("short")).negate();
    return child -> episodes.any(child, care);
  }

  private static IntPredicate noMother(Rows t, ReturnFiles files, CheckRule rule) {
    var inCare = inCare(files, rule);
    return motherBlank(t, rule).and(row -> inCare.test(t.child(row)));
  }

  private static IntPredicate motherBlank(Rows t, CheckRule rule) {
    return t.in("SEX", rule.list("female")).and(t.blank("MOTHER"));
  }

  private static IntPredicate noPupilNumber(Rows t, ReturnFiles files, CheckRule rule) {
    var inCare = inCare(files, rule);
    return t.blank("UPN").and(row -> inCare.test(t.child(row)));
  }

  private static void noMotherAtEnd(ReturnFiles files, CheckRule rule, Found found) {
    var children = files.rows(HEADER);
    var blank = motherBlank(children, rule);
    var episodes = files.rows(EPISODES);
    var ended = endedInYear(episodes, files, rule);
    for (int row = 0; row < episodes.size(); row++) {
      if (ended.test(row)) {
        int child = children.firstOf(episodes.child(row), blank);
        found.add(EPISODES, child < 0 ? -1 : row);
        found.add(HEADER, child);
      }
    }
  }

  /** Episodes at whose end, in the year, the child ceased to be looked after. */
  private static IntPredicate endedInYear(Rows t, ReturnFiles files, CheckRule rule) {
    var to = t.days("DEC");
    return t.words("REC")
        .filledButNot(Set.copyOf(rule.list("continuing")))
        .and(t.in("LS", rule.list("short")).negate())
        .and(row -> to.at(row) >= files.first() && to.at(row) <= files.last());
  }

  private static void withoutEpisodes(ReturnFiles files, CheckRule rule, Found found) {
    var episodes = files.rows(EPISODES);
    for (var name : rule.list("tables")) {
      var table = ReturnTable.of(name).orElseThrow(IllegalStateException::new);
      if (files.has(table)) {
        var t = files.rows(table);
        found.all(t, row -> episodes.count(t.child(row)) == 0);
      }
    }
  }
}
