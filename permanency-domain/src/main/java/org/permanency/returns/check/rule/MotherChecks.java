package org.permanency.returns.check.rule;

import static org.permanency.returns.check.rule.Check.beside;
import static org.permanency.returns.check.rule.LeaverChecks.informed;
import static org.permanency.returns.check.rule.ReturnTable.EPISODES;
import static org.permanency.returns.check.rule.ReturnTable.HEADER;
import static org.permanency.returns.check.rule.ReturnTable.OC3;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/** Whether it is said of girls in care, and of nobody else, that they are mothers. */
final class MotherChecks {
  private MotherChecks() {}

  static Map<String, Check> all() {
    var all = new HashMap<String, Check>();
    all.put("165", MotherChecks::mother);
    all.put("628", beside(HEADER, MotherChecks::needless));
    return all;
  }

  /** The child's row in the header, and any of a care leaver. */
  private static void mother(ReturnFiles files, CheckRule rule, Found found) {
    var header = files.rows(HEADER);
    var failing = wrong(header, rule).or(ofFemale(header, files, rule));
    for (int row = 0; row < header.size(); row++) {
      if (failing.test(row)) {
        found.add(HEADER, row);
        found.child(files.rows(OC3), header.child(row));
      }
    }
  }

  private static IntPredicate wrong(Rows header, CheckRule rule) {
    var mother = header.words("MOTHER");
    return mother
        .filledButNot(Set.copyOf(rule.list("codes")))
        .or(mother.filled().and(header.in("SEX", rule.list("male"))));
  }

  /** Blank though she was in care, or filled though she is only a care leaver. */
  private static IntPredicate ofFemale(Rows header, ReturnFiles files, CheckRule rule) {
    var episodes = files.rows(EPISODES);
    var inCare =
        LeaverCareChecks.inYear(files).and(episodes.in("LS", rule.list("breaks")).negate());
    var leavers = files.rows(OC3);
    var informed = informed(leavers);
    var filled = header.filled("MOTHER");
    return header
        .in("SEX", rule.list("female"))
        .and(
            row -> {
              int child = header.child(row);
              boolean care = episodes.any(child, inCare);
              return filled.test(row) ? !care && leavers.any(child, informed) : care;
            });
  }

  private static IntPredicate needless(Rows header, ReturnFiles files, CheckRule rule) {
    var episodes = files.rows(EPISODES);
    var inYear = LeaverCareChecks.inYear(files);
    var leavers = files.rows(OC3);
    var informed = informed(leavers);
    return header
        .filled("MOTHER")
        .and(row -> leavers.any(header.child(row), informed))
        .and(row -> !episodes.any(header.child(row), inYear));
  }
}
