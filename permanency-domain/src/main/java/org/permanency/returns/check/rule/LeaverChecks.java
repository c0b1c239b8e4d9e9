package org.permanency.returns.check.rule;

import static org.permanency.returns.check.rule.Check.beside;
import static org.permanency.returns.check.rule.Check.rows;
import static org.permanency.returns.check.rule.ReturnTable.HEADER;
import static org.permanency.returns.check.rule.ReturnTable.OC3;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/** Care leavers: what is said of them in itself and beside their age. */
final class LeaverChecks {
  private static final String[] INFORMATION = {"IN_TOUCH", "ACTIV", "ACCOM"};

  private LeaverChecks() {}

  static Map<String, Check> all() {
    var all = new HashMap<String, Check>();
    all.put("153", rows(OC3, (t, rule) -> informed(t).and(t.anyBlank(INFORMATION))));
    all.put("344", rows(OC3, LeaverChecks::needless));
    all.put("345", rows(OC3, LeaverChecks::unknown));
    all.put("347", beside(OC3, LeaverChecks::tooYoungThere));
    all.put("348", beside(OC3, LeaverChecks::aliveAgain));
    all.put("391", beside(OC3, LeaverChecks::otherAge));
    all.put("3001", beside(OC3, LeaverChecks::withFosterCarer));
    all.putAll(LeaverCareChecks.all());
    all.putAll(MotherChecks.all());
    all.putAll(HealthChecks.all());
    all.putAll(ScoreChecks.all());
    all.putAll(IntegrityChecks.all());
    return all;
  }

  /** Rows with anything said of a care leaver. */
  static IntPredicate informed(Rows leavers) {
    return leavers.anyFilled(INFORMATION);
  }

  /** Nobody is asked after, and yet an activity or accommodation is there. */
  private static IntPredicate needless(Rows t, CheckRule rule) {
    var none = Set.copyOf(rule.list("none"));
    return t.in("IN_TOUCH", rule.list("states"))
        .and(t.words("ACTIV").filledButNot(none).or(t.words("ACCOM").filledButNot(none)));
  }

  /** In touch, and yet no activity or accommodation is known. */
  private static IntPredicate unknown(Rows t, CheckRule rule) {
    var none = rule.list("none");
    return t.in("IN_TOUCH", rule.list("states")).and(t.in("ACTIV", none).or(t.in("ACCOM", none)));
  }

  private static IntPredicate tooYoungThere(Rows t, ReturnFiles files, CheckRule rule) {
    return t.in("ACCOM", rule.list("accommodation"))
        .and(Ages.under(t.days("DOB"), rule.number("age"), files.first()));
  }

  /** Died by the return of the year before and not by this one. */
  private static IntPredicate aliveAgain(Rows t, ReturnFiles files, CheckRule rule) {
    var states = Set.copyOf(rule.list("states"));
    var before = files.last(OC3);
    var died = before.words("IN_TOUCH").in(states);
    var alive = t.words("IN_TOUCH").filledButNot(states);
    return row -> alive.test(row) && before.any(t.child(row), died);
  }

  /** Younger than the first age on the last day, or beyond the last age on the first day. */
  private static IntPredicate otherAge(Rows t, ReturnFiles files, CheckRule rule) {
    var born = t.days("DOB");
    return informed(t)
        .and(
            Ages.under(born, rule.number("from"), files.last())
                .or(Ages.reached(born, rule.number("to") + 1, files.first())));
  }

  private static IntPredicate withFosterCarer(Rows t, ReturnFiles files, CheckRule rule) {
    var header = files.rows(HEADER);
    var ofAge = Ages.reachedInYear(header.days("DOB"), rule.number("age"), files);
    var there = t.in("ACCOM", rule.list("accommodation"));
    return row -> there.test(row) && header.any(t.child(row), ofAge);
  }
}
