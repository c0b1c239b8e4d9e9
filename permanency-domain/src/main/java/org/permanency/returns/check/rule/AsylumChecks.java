package org.permanency.returns.check.rule;

import static org.permanency.returns.check.rule.ReturnTable.EPISODES;
import static org.permanency.returns.check.rule.ReturnTable.HEADER;
import static org.permanency.returns.check.rule.ReturnTable.UASC;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** Unaccompanied asylum-seeking children, and distances that are measured for all others. */
final class AsylumChecks {
  private static final List<ReturnTable> BOTH = List.of(HEADER, UASC);

  private AsylumChecks() {}

  static Map<String, Check> all() {
    var all = new HashMap<String, Check>();
    all.put("164", distanceInRange());
    all.put("205A", ByChild.in(BOTH, AsylumChecks::noLonger));
    all.put("205B", ByChild.in(BOTH, AsylumChecks::still));
    all.put("205C", ByChild.in(BOTH, AsylumChecks::never));
    all.put("205D", notBefore());
    all.put("231", young());
    all.put("303", ByChild.in(BOTH, AsylumChecks::endedButNot));
    all.put("304", endsByBirthday());
    all.put("392a", missing("PL_DISTANCE"));
    all.put("392b", missing("HOME_POST", "PL_POST"));
    all.put("406", distanceThoughAsylum());
    return all;
  }

  /** Those of the year before only, whose status did not end in that year. */
  private static IntPredicate noLonger(ReturnFiles files, CheckRule rule) {
    var now = Asylum.now(files);
    var before = Asylum.before(files);
    var table = files.rows(UASC);
    var endsNow = table.filled("DUC");
    var then = files.last(UASC);
    var ended = then.days("DUC");
    int first = Days.of(LocalDate.of(files.year() - 2, 4, 1));
    int last = files.first() - 1;
    IntPredicate within = row -> ended.bad(row) || ended.at(row) >= first && ended.at(row) <= last;
    return child ->
        before.test(child)
            && !now.test(child)
            && (table.any(child, endsNow) || !then.any(child, within));
  }

  /** Those of both years whose status was to end on another day than the law's birthday. */
  private static IntPredicate still(ReturnFiles files, CheckRule rule) {
    var both = Asylum.now(files).and(Asylum.before(files));
    var table = files.rows(UASC);
    var born = table.days("DOB");
    var ends = table.days("DUC");
    var then = files.last(UASC);
    var endsThen = then.days("DUC");
    int age = rule.number("age");
    return child -> {
      int row = table.first(child);
      int before = then.first(child);
      if (!both.test(child) || row < 0 || before < 0 || !born.known(row)) {
        return false;
      }
      int birthday = Days.birthday(born.at(row), age);
      boolean inYear = !ends.before(row, files.first()) && !ends.after(row, files.last());
      return endsThen.known(before) && endsThen.at(before) != birthday
          || ends.known(row) && !inYear && ends.at(row) != birthday;
    };
  }

  /** Those of neither year whose status is said to end. */
  private static IntPredicate never(ReturnFiles files, CheckRule rule) {
    var either = Asylum.nowOrBefore(files);
    var table = files.rows(UASC);
    var then = files.last(UASC);
    var ends = table.filled("DUC");
    var endsThen = then.filled("DUC");
    return child -> !either.test(child) && (table.any(child, ends) || then.any(child, endsThen));
  }

  private static IntPredicate endedButNot(ReturnFiles files, CheckRule rule) {
    var table = files.rows(UASC);
    var ends = table.filled("DUC");
    var header = files.rows(HEADER);
    var yes = header.in("UASC", "1");
    return child -> table.any(child, ends) && header.count(child) > 0 && !header.any(child, yes);
  }

  private static Check notBefore() {
    return Check.beside(
        HEADER,
        (t, files, rule) -> {
          var now = Asylum.now(files);
          var before = Asylum.before(files);
          var then = files.last(HEADER);
          return row -> {
            int child = t.child(row);
            return now.test(child) && then.count(child) > 0 && !before.test(child);
          };
        });
  }

  private static Check young() {
    return Check.beside(
        HEADER,
        (t, files, rule) -> {
          var now = Asylum.now(files);
          var born = t.days("DOB");
          int latest = ChildChecks.bornBy(rule.number("age"), files.last());
          return row -> born.after(row, latest) && now.test(t.child(row));
        });
  }

  private static Check endsByBirthday() {
    return Check.rows(
        UASC,
        (t, rule) -> {
          var born = t.days("DOB");
          var ends = t.days("DUC");
          int age = rule.number("age");
          return row ->
              born.known(row) && ends.known(row) && ends.at(row) > Days.birthday(born.at(row), age);
        });
  }

  private static Check distanceInRange() {
    return Check.beside(
        EPISODES,
        (t, files, rule) -> {
          var asylum = Asylum.nowOrBefore(files);
          int most = rule.number("tenths");
          var wrong =
              t.words("PL_DISTANCE")
                  .matching(w -> !w.isEmpty() && !Distance.within(Distance.tenths(w), most))
                  .and(t.in("LS", rule.list("breaks")).negate());
          return row -> wrong.test(row) && !asylum.test(t.child(row));
        });
  }

  /** Blank in any of the columns, where the child is neither so nor on a short break. */
  private static Check missing(String... columns) {
    return Check.beside(
        EPISODES,
        (t, files, rule) -> {
          var asylum = Asylum.nowOrBefore(files);
          var wrong = t.anyBlank(columns).and(t.in("LS", rule.list("breaks")).negate());
          return row -> wrong.test(row) && !asylum.test(t.child(row));
        });
  }

  private static Check distanceThoughAsylum() {
    return Check.beside(
        EPISODES,
        (t, files, rule) -> {
          var asylum = Asylum.nowOrBefore(files);
          var filled = t.filled("PL_DISTANCE");
          return row -> filled.test(row) && asylum.test(t.child(row));
        });
  }
}
