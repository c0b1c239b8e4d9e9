package org.permanency.returns.check.rule;

import static org.permanency.returns.check.rule.Check.beside;
import static org.permanency.returns.check.rule.ReturnTable.EPISODES;
import static org.permanency.returns.check.rule.ReturnTable.HEADER;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/** Episodes beside the child: how old it is, and its pupil number. */
final class EpisodeAgeChecks {
  private EpisodeAgeChecks() {}

  static Map<String, Check> all() {
    var all = new HashMap<String, Check>();
    all.put("210", EpisodeAgeChecks::pupilNumberStillNew);
    all.put("234", beside(EPISODES, EpisodeAgeChecks::movedBefore));
    all.put("302", EpisodeAgeChecks::beforeBirth);
    all.put("352", beside(EPISODES, EpisodeAgeChecks::startedTooOld));
    all.put("358", EpisodeAgeChecks::statusTooYoung);
    all.put("359", beside(EPISODES, EpisodeAgeChecks::stillThere));
    for (var code : new String[] {"370", "371", "372", "373", "374"}) {
      all.put(
          code,
          beside(
              EPISODES,
              (t, files, rule) -> under(t.in("PLACE", rule.list("places")), files, rule)));
    }
    return all;
  }

  /** Which of these episodes start before the child is as old as the rule says. */
  private static IntPredicate under(IntPredicate these, ReturnFiles files, CheckRule rule) {
    var births = new EpisodeBirths(files);
    var t = files.rows(EPISODES);
    var from = t.days("DECOM");
    int years = rule.number("years");
    return these.and(row -> births.under(years, t.child(row), from.at(row)));
  }

  /** At the end of the year the child has been in care for longer than the number may be new. */
  private static void pupilNumberStillNew(ReturnFiles files, CheckRule rule, Found found) {
    var header = files.rows(HEADER);
    var episodes = files.rows(EPISODES);
    var stays = new EpisodeStays(files);
    var unknown = header.in("UPN", rule.list("codes"));
    int latest = files.last() - rule.number("days");
    for (int row = 0; row < header.size(); row++) {
      int now = unknown.test(row) ? episodes.lastOf(header.child(row), stays::atYearEnd) : -1;
      int first = now < 0 ? -1 : stays.startOfCare(now);
      if (first >= 0 && stays.from(first) < latest) {
        found.add(HEADER, row);
        found.add(EPISODES, first);
      }
    }
  }

  /** The child left the placement for this reason before it was old enough. */
  private static IntPredicate movedBefore(Rows t, ReturnFiles files, CheckRule rule) {
    var births = new EpisodeBirths(files);
    var from = t.days("DECOM");
    int years = rule.number("years");
    return t.in("REASON_PLACE_CHANGE", rule.list("reasons"))
        .and(row -> t.after(row) >= 0 && births.under(years, t.child(row), from.at(t.after(row))));
  }

  private static void beforeBirth(ReturnFiles files, CheckRule rule, Found found) {
    var header = files.rows(HEADER);
    var episodes = files.rows(EPISODES);
    var from = episodes.days("DECOM");
    var born = header.days("DOB");
    for (int row = 0; row < header.size(); row++) {
      int first = episodes.first(header.child(row));
      if (first >= 0 && from.before(first, born.at(row))) {
        found.add(HEADER, row);
        found.add(EPISODES, first);
      }
    }
  }

  private static IntPredicate startedTooOld(Rows t, ReturnFiles files, CheckRule rule) {
    var births = new EpisodeBirths(files);
    var from = t.days("DECOM");
    int years = rule.number("years");
    return t.in("RNE", rule.list("reasons"))
        .and(row -> births.atLeast(years, t.child(row), from.at(row)));
  }

  private static void statusTooYoung(ReturnFiles files, CheckRule rule, Found found) {
    var header = files.rows(HEADER);
    var episodes = files.rows(EPISODES);
    var failing = under(episodes.in("LS", rule.list("statuses")), files, rule);
    for (int row = 0; row < episodes.size(); row++) {
      if (failing.test(row)) {
        found.add(EPISODES, row);
        found.add(HEADER, header.first(episodes.child(row)));
      }
    }
  }

  /** Past the birthday when the year ends, and still in care otherwise than the rule allows. */
  private static IntPredicate stillThere(Rows t, ReturnFiles files, CheckRule rule) {
    var births = new EpisodeBirths(files);
    int years = rule.number("years");
    int dayBefore = files.last() - 1;
    return t.in("LS", rule.list("statuses"))
        .and(t.in("PLACE", rule.list("places")))
        .negate()
        .and(t.blank("DEC"))
        .and(row -> births.atLeast(years, t.child(row), dayBefore));
  }
}
