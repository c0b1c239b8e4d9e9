package org.permanency.returns.check.rule;

import static org.permanency.returns.check.rule.Check.beside;
import static org.permanency.returns.check.rule.LeaverChecks.informed;
import static org.permanency.returns.check.rule.ReturnTable.EPISODES;
import static org.permanency.returns.check.rule.ReturnTable.HEADER;
import static org.permanency.returns.check.rule.ReturnTable.OC3;
import static org.permanency.returns.check.rule.ReturnTable.UASC;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/** Care leavers beside their time in care. */
final class LeaverCareChecks {
  private LeaverCareChecks() {}

  static Map<String, Check> all() {
    var all = new HashMap<String, Check>();
    all.put("1000", beside(OC3, LeaverCareChecks::died));
    all.put("1001", beside(OC3, LeaverCareChecks::notRelevant));
    all.put("1002", beside(OC3, LeaverCareChecks::neverInCare));
    all.put("1007", beside(OC3, LeaverCareChecks::inCareOnBirthday));
    all.put("1010", beside(OC3, LeaverCareChecks::lostSight));
    all.put("1011", beside(OC3, LeaverCareChecks::transferred));
    all.put("1014", LeaverCareChecks::unaccompanied);
    all.put("1016", beside(OC3, LeaverCareChecks::leftAfterBirthday));
    return all;
  }

  /** Episodes that may touch the year; a date that is not known speaks for it. */
  static IntPredicate inYear(ReturnFiles files) {
    var from = files.rows(EPISODES).days("DECOM");
    var to = files.rows(EPISODES).days("DEC");
    int first = files.first();
    int last = files.last();
    return row -> !from.after(row, last) && !to.before(row, first);
  }

  /** Died in care in this year or, where it is given, the year before. */
  private static IntPredicate died(Rows t, ReturnFiles files, CheckRule rule) {
    var now = files.rows(EPISODES);
    var endedNow = now.in("REC", rule.list("ended"));
    var either = informed(t);
    if (!files.hasLast(EPISODES)) {
      return either.and(row -> now.any(t.child(row), endedNow));
    }
    var before = files.last(EPISODES);
    var endedBefore = before.in("REC", rule.list("ended"));
    return either.and(
        row -> now.any(t.child(row), endedNow) || before.any(t.child(row), endedBefore));
  }

  private static IntPredicate neverInCare(Rows t, ReturnFiles files, CheckRule rule) {
    var now = files.rows(EPISODES);
    var before = files.last(EPISODES);
    return informed(t).and(row -> now.count(t.child(row)) == 0 && before.count(t.child(row)) == 0);
  }

  /** Adopted, or too few days in care since the first age or since the second. */
  private static IntPredicate notRelevant(Rows t, ReturnFiles files, CheckRule rule) {
    var header = files.rows(HEADER);
    var born = header.days("DOB");
    var young = Ages.under(born, rule.number("tooOld"), files.last());
    var care = new CareDays(files, rule);
    return informed(t)
        .and(
            row -> {
              int child = t.child(row);
              int known = header.firstOf(child, young);
              return care.endedWith(child)
                  || (known >= 0 && !care.enough(child, born.at(known), rule));
            });
  }

  /** In care at the end of the birthday that falls in the year. */
  private static IntPredicate inCareOnBirthday(Rows t, ReturnFiles files, CheckRule rule) {
    var episodes = files.rows(EPISODES);
    var from = episodes.days("DECOM");
    var to = episodes.days("DEC");
    var birthday = birthdays(t, files, rule);
    return informed(t)
        .and(
            row -> {
              int day = birthday.on(row);
              return Days.isKnown(day)
                  && episodes.any(
                      t.child(row),
                      e -> from.known(e) && from.at(e) <= day && (to.blank(e) || to.after(e, day)));
            });
  }

  /** Out of care since a day after the birthday that falls in the year. */
  private static IntPredicate leftAfterBirthday(Rows t, ReturnFiles files, CheckRule rule) {
    var episodes = files.rows(EPISODES);
    var to = episodes.days("DEC");
    var birthday = birthdays(t, files, rule);
    return informed(t)
        .and(
            row -> {
              int latest = episodes.last(t.child(row));
              return latest >= 0 && to.after(latest, birthday.on(row));
            });
  }

  /** Which of the rule's birthdays a row's child has in the year. */
  private static Birthdays birthdays(Rows t, ReturnFiles files, CheckRule rule) {
    int[] ages = rule.list("ages").stream().mapToInt(Integer::parseInt).toArray();
    return new Birthdays(t.days("DOB"), ages, files);
  }

  /** No episode, though the last one of the year before was open. */
  private static IntPredicate lostSight(Rows t, ReturnFiles files, CheckRule rule) {
    var now = files.rows(EPISODES);
    var before = files.last(EPISODES);
    var from = before.days("DECOM");
    var to = before.days("DEC");
    return informed(t)
        .and(row -> now.count(t.child(row)) == 0)
        .and(
            row -> {
              int latest = before.lastOf(t.child(row), from::known);
              return latest >= 0 && to.blank(latest);
            });
  }

  private static IntPredicate transferred(Rows t, ReturnFiles files, CheckRule rule) {
    var episodes = files.rows(EPISODES);
    var from = episodes.days("DECOM");
    var ended = episodes.in("REC", rule.list("ended"));
    return informed(t)
        .and(
            row -> {
              int latest = episodes.lastOf(t.child(row), from::known);
              return latest >= 0 && ended.test(latest);
            });
  }

  /** Out of care all year, a care leaver, and yet named as unaccompanied; both rows are named. */
  private static void unaccompanied(ReturnFiles files, CheckRule rule, Found found) {
    var episodes = files.rows(EPISODES);
    var inYear = inYear(files);
    var leavers = files.rows(OC3);
    var informed = informed(leavers);
    var alone = files.rows(UASC);
    found.all(
        leavers,
        row ->
            informed.test(row)
                && alone.count(leavers.child(row)) > 0
                && !episodes.any(leavers.child(row), inYear));
    found.all(
        alone,
        row -> leavers.any(alone.child(row), informed) && !episodes.any(alone.child(row), inYear));
  }
}
