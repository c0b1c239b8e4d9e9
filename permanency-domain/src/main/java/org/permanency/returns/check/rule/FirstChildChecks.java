package org.permanency.returns.check.rule;

import static org.permanency.returns.check.rule.ReturnTable.EPISODES;
import static org.permanency.returns.check.rule.ReturnTable.HEADER;

import java.util.HashMap;
import java.util.Map;

/** Children who are mothers, and when their first child was born. */
final class FirstChildChecks {
  private FirstChildChecks() {}

  static Map<String, Check> all() {
    var all = new HashMap<String, Check>();
    all.put(
        "174",
        Check.rows(HEADER, (t, rule) -> t.in("SEX", rule.list("male")).and(t.filled("MC_DOB"))));
    all.put("207", noLongerMother());
    all.put("611", Check.rows(HEADER, (t, rule) -> t.in("MOTHER", "1").and(t.blank("MC_DOB"))));
    all.put(
        "612",
        Check.rows(
            HEADER,
            (t, rule) ->
                t.in("SEX", rule.list("female"))
                    .and(t.in("MOTHER", "0", ""))
                    .and(t.filled("MC_DOB"))));
    all.put("620", young());
    all.put("621", youngerThanChild());
    all.put("624", YearBefore.header(FirstChildChecks::otherBirth));
    all.put("625", FirstChildChecks::afterCare);
    all.put("626", YearBefore.header(FirstChildChecks::motherBefore));
    return all;
  }

  private static Check noLongerMother() {
    return YearBefore.header(
        (now, then, files, rule) -> {
          var episodes = files.rows(EPISODES);
          var mother = now.in("MOTHER", "1");
          var motherThen = then.in("MOTHER", "1");
          return (row, before) ->
              motherThen.test(before) && !mother.test(row) && episodes.count(now.child(row)) > 0;
        });
  }

  private static Check young() {
    return Check.beside(
        HEADER,
        (t, files, rule) -> {
          var mother = t.in("MOTHER", "1");
          var born = t.days("DOB");
          int latest = ChildChecks.bornBy(rule.number("age"), files.first());
          return row -> mother.test(row) && born.after(row, latest);
        });
  }

  private static Check youngerThanChild() {
    return Check.rows(
        HEADER,
        (t, rule) -> {
          var born = t.days("DOB");
          var first = t.days("MC_DOB");
          return row -> born.known(row) && first.known(row) && first.at(row) <= born.at(row);
        });
  }

  /** A day known before that is another one or blank now. */
  private static YearBefore.Clash otherBirth(
      Rows now, Rows then, ReturnFiles files, CheckRule rule) {
    var first = now.days("MC_DOB");
    var firstThen = then.days("MC_DOB");
    return (row, before) ->
        firstThen.known(before) && !first.bad(row) && first.at(row) != firstThen.at(before);
  }

  /** A mother of a child from before the year who was none in the return then. */
  private static YearBefore.Clash motherBefore(
      Rows now, Rows then, ReturnFiles files, CheckRule rule) {
    var mother = now.in("MOTHER", "1");
    var first = now.days("MC_DOB");
    var none = then.in("MOTHER", "0");
    int start = files.first();
    return (row, before) -> mother.test(row) && none.test(before) && first.before(row, start);
  }

  /** Names the header and the child's last episode. */
  private static void afterCare(ReturnFiles files, CheckRule rule, Found found) {
    var header = files.rows(HEADER);
    var first = header.days("MC_DOB");
    var episodes = files.rows(EPISODES);
    var began = episodes.days("DECOM");
    var ended = episodes.days("DEC");
    for (int row = 0; row < header.size(); row++) {
      int last = episodes.lastOf(header.child(row), began::known);
      if (first.after(row, files.last()) || last >= 0 && first.after(row, ended.at(last))) {
        found.add(HEADER, row);
        found.add(EPISODES, last);
      }
    }
  }
}
