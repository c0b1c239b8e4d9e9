package org.permanency.returns.check.rule;

import static org.permanency.returns.check.rule.Check.beside;
import static org.permanency.returns.check.rule.Check.rows;
import static org.permanency.returns.check.rule.ReturnTable.OC2;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/** The strengths and difficulties questionnaire: its score, or why there is none. */
final class ScoreChecks {
  private static final String SCORE = "SDQ_SCORE";
  private static final String REASON = "SDQ_REASON";

  private ScoreChecks() {}

  static Map<String, Check> all() {
    var all = new HashMap<String, Check>();
    all.put("157", beside(OC2, ScoreChecks::ofAgeAfterAll));
    all.put("180", rows(OC2, ScoreChecks::noScore));
    all.put("185", beside(OC2, (t, files, rule) -> t.filled(SCORE).and(shorter(t, files))));
    all.put("186", beside(OC2, (t, files, rule) -> ofAge(t, files, rule).and(neither(t, files))));
    all.put("188", beside(OC2, ScoreChecks::tooYoung));
    all.put("189", beside(OC2, ScoreChecks::tooOld));
    all.put("197a", rows(OC2, (t, rule) -> t.filled(SCORE).and(t.filled(REASON))));
    all.put("197B", beside(OC2, ScoreChecks::turning));
    all.put("198", beside(OC2, (t, files, rule) -> t.filled(REASON).and(shorter(t, files))));
    return all;
  }

  /** Rows of children who were not looked after on every day of the year. */
  static IntPredicate shorter(Rows t, ReturnFiles files) {
    return wholeYear(t, files).negate();
  }

  /** Rows of children who were looked after on every day of the year. */
  static IntPredicate wholeYear(Rows t, ReturnFiles files) {
    return row -> files.continuous(t.child(row));
  }

  /** Old enough on the first day and not too old on the last. */
  private static IntPredicate ofAge(Rows t, ReturnFiles files, CheckRule rule) {
    var born = t.days("DOB");
    return Ages.reached(born, rule.number("from"), files.first())
        .and(Ages.under(born, rule.number("to"), files.last()));
  }

  /** Neither a score nor a reason, of children looked after the whole year. */
  private static IntPredicate neither(Rows t, ReturnFiles files) {
    return t.blank(SCORE).and(t.blank(REASON)).and(wholeYear(t, files));
  }

  private static IntPredicate ofAgeAfterAll(Rows t, ReturnFiles files, CheckRule rule) {
    return t.in(REASON, rule.list("reasons"))
        .and(t.blank(SCORE))
        .and(ofAge(t, files, rule))
        .and(wholeYear(t, files));
  }

  private static IntPredicate noScore(Rows t, CheckRule rule) {
    int highest = rule.number("highest");
    return t.words(SCORE).matching(w -> !w.isEmpty() && !upTo(highest, w));
  }

  /** Whether a word is a whole number of at most two digits from 0 to {@code highest}. */
  private static boolean upTo(int highest, String word) {
    return word.matches("[0-9]{1,2}") && Integer.parseInt(word) <= highest;
  }

  private static IntPredicate tooYoung(Rows t, ReturnFiles files, CheckRule rule) {
    return t.anyFilled(SCORE, REASON)
        .and(Ages.under(t.days("DOB"), rule.number("age"), files.last()));
  }

  private static IntPredicate tooOld(Rows t, ReturnFiles files, CheckRule rule) {
    return t.anyFilled(SCORE, REASON)
        .and(Ages.reached(t.days("DOB"), rule.number("age"), files.first()));
  }

  /** Having one of the birthdays in the year, with neither a score nor a reason. */
  private static IntPredicate turning(Rows t, ReturnFiles files, CheckRule rule) {
    var born = t.days("DOB");
    return rule.list("ages").stream()
        .map(age -> Ages.reachedInYear(born, Integer.parseInt(age), files))
        .reduce(row -> false, IntPredicate::or)
        .and(neither(t, files));
  }
}
