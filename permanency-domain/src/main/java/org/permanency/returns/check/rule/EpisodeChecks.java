package org.permanency.returns.check.rule;

import static org.permanency.returns.check.rule.Check.beside;
import static org.permanency.returns.check.rule.Check.rows;
import static org.permanency.returns.check.rule.ReturnTable.EPISODES;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/** Episodes: their kinds of placement, how long they may last and how old the child is. */
final class EpisodeChecks {
  private EpisodeChecks() {}

  static Map<String, Check> all() {
    var all = new HashMap<String, Check>();
    all.put("142", rows(EPISODES, (t, rule) -> overtaken(t)));
    all.put("148", rows(EPISODES, (t, rule) -> halfEnded(t)));
    all.put("353", rows(EPISODES, EpisodeChecks::tooEarly));
    all.put("354", beside(EPISODES, (t, files, rule) -> beyond(t, files.last())));
    all.put("355", rows(EPISODES, (t, rule) -> sameDay(t)));
    all.put("356", rows(EPISODES, (t, rule) -> backwards(t)));
    all.put("357", beside(EPISODES, EpisodeChecks::firstOtherwise));
    all.putAll(EpisodePlaceChecks.all());
    all.putAll(EpisodeLengthChecks.all());
    all.putAll(EpisodeAgeChecks.all());
    all.putAll(LibertyChecks.all());
    return all;
  }

  /** Another episode has started since, and this one lacks its end or the reason for it. */
  private static IntPredicate overtaken(Rows t) {
    var from = t.days("DECOM");
    var open = t.anyBlank("DEC", "REC");
    return row -> open.test(row) && t.after(row) >= 0 && from.known(t.after(row));
  }

  private static IntPredicate halfEnded(Rows t) {
    var end = t.words("DEC");
    var reason = t.words("REC");
    return row -> end.blank(row) != reason.blank(row);
  }

  private static IntPredicate tooEarly(Rows t, CheckRule rule) {
    var from = t.days("DECOM");
    int first = EpisodeStays.day(rule, "first");
    return row -> from.before(row, first);
  }

  private static IntPredicate beyond(Rows t, int last) {
    var from = t.days("DECOM");
    var to = t.days("DEC");
    return row -> from.after(row, last) || to.after(row, last);
  }

  private static IntPredicate sameDay(Rows t) {
    var from = t.days("DECOM");
    var to = t.days("DEC");
    return row -> from.known(row) && from.at(row) == to.at(row);
  }

  private static IntPredicate backwards(Rows t) {
    var from = t.days("DECOM");
    var to = t.days("DEC");
    return row -> to.before(row, from.at(row));
  }

  /** A child's first episode starts in the collection year, and not with care itself. */
  private static IntPredicate firstOtherwise(Rows t, ReturnFiles files, CheckRule rule) {
    var from = t.days("DECOM");
    var reasons = Set.copyOf(rule.list("reasons"));
    var other = t.words("RNE").matching(w -> !reasons.contains(w));
    int first = files.first();
    return row -> t.before(row) < 0 && from.known(row) && from.at(row) >= first && other.test(row);
  }
}
