package org.permanency.returns.check.rule;

import static org.permanency.returns.check.rule.Check.rows;
import static org.permanency.returns.check.rule.ReturnTable.EPISODES;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/** Episodes: what goes with a kind of placement and with a legal status. */
final class EpisodePlaceChecks {
  private EpisodePlaceChecks() {}

  static Map<String, Check> all() {
    var all = new HashMap<String, Check>();
    all.put("169", rows(EPISODES, EpisodePlaceChecks::authorityMissing));
    all.put("179", rows(EPISODES, EpisodePlaceChecks::locationOther));
    all.put("213", rows(EPISODES, EpisodePlaceChecks::providerOfTemporary));
    all.put("214", rows(EPISODES, EpisodePlaceChecks::locationOfBreak));
    all.put("217", rows(EPISODES, EpisodePlaceChecks::adoptersOtherwise));
    all.put("217t", rows(EPISODES, EpisodePlaceChecks::placeAfter));
    all.put("218", rows(EPISODES, EpisodePlaceChecks::numberMissing));
    all.put("222", only("PLACE", "places", "URN"));
    all.put("225", rows(EPISODES, EpisodePlaceChecks::changeWithoutReason));
    all.put("226", rows(EPISODES, EpisodePlaceChecks::reasonAroundTemporary));
    all.put("230", rows(EPISODES, EpisodePlaceChecks::numberMissingSince));
    all.put(
        "233", rows(EPISODES, (t, rule) -> t.blank("DEC").and(t.filled("REASON_PLACE_CHANGE"))));
    all.put("336", rows(EPISODES, EpisodePlaceChecks::notFosteredBefore));
    all.put("366", only("LS", "statuses", "RNE"));
    all.put("378", rows(EPISODES, EpisodePlaceChecks::placeWithStatus));
    all.put("380", only("PLACE", "places", "RNE"));
    all.put("381", only("PLACE", "places", "REC"));
    return all;
  }

  /** With these codes a column holds one of the allowed words or is blank. */
  private static Check only(String with, String codes, String column) {
    return rows(
        EPISODES,
        (t, rule) ->
            t.in(with, rule.list(codes))
                .and(t.words(column).filledButNot(Set.copyOf(rule.list("allowed")))));
  }

  private static IntPredicate authorityMissing(Rows t, CheckRule rule) {
    return t.blank("PL_LA").and(t.in("LS", rule.list("statuses")).negate());
  }

  private static IntPredicate locationOther(Rows t, CheckRule rule) {
    return t.in("PL_LOCATION", rule.list("codes")).or(t.in("LS", rule.list("statuses"))).negate();
  }

  private static IntPredicate providerOfTemporary(Rows t, CheckRule rule) {
    return t.in("PLACE", rule.list("places")).and(t.filled("PLACE_PROVIDER"));
  }

  private static IntPredicate locationOfBreak(Rows t, CheckRule rule) {
    return t.in("LS", rule.list("statuses")).and(t.anyFilled("PL_POST", "URN"));
  }

  private static IntPredicate adoptersOtherwise(Rows t, CheckRule rule) {
    var from = t.days("DECOM");
    int since = EpisodeStays.day(rule, "since");
    return t.in("PLACE", rule.list("places"))
        .and(t.in("RNE", rule.list("reasons")).negate())
        .and(row -> from.known(row) && from.at(row) >= since);
  }

  private static IntPredicate placeAfter(Rows t, CheckRule rule) {
    return t.in("PLACE", rule.list("places")).and(goesOnAfter(t, rule, "last"));
  }

  private static IntPredicate numberMissing(Rows t, CheckRule rule) {
    return t.blank("URN")
        .and(t.in("PLACE", rule.list("places")).negate())
        .and(abroad(t, rule).negate())
        .and(goesOnAfter(t, rule, "after"));
  }

  private static IntPredicate numberMissingSince(Rows t, CheckRule rule) {
    return t.in("PLACE", rule.list("places"))
        .and(t.blank("URN").or(t.in("URN", rule.list("none"))))
        .and(t.filled("PL_LA"))
        .and(abroad(t, rule).negate())
        .and(goesOnAfter(t, rule, "after"));
  }

  /** Placements whose authority lies outside England, by how its code begins. */
  private static IntPredicate abroad(Rows t, CheckRule rule) {
    var codes = rule.list("abroad");
    return t.words("PL_LA").matching(w -> codes.stream().anyMatch(w::startsWith));
  }

  /** Episodes that have no end or end after a day that the rule names. */
  private static IntPredicate goesOnAfter(Rows t, CheckRule rule, String name) {
    var to = t.days("DEC");
    int day = EpisodeStays.day(rule, name);
    return row -> to.blank(row) || to.after(row, day);
  }

  /** The next episode is another placement, and both are not temporary. */
  private static IntPredicate changeWithoutReason(Rows t, CheckRule rule) {
    var lasting = t.in("PLACE", rule.list("places")).negate();
    var moves = t.in("RNE", rule.list("moves")).and(lasting);
    return t.in("REC", rule.list("ends"))
        .and(t.blank("REASON_PLACE_CHANGE"))
        .and(lasting)
        .and(row -> t.after(row) >= 0 && moves.test(t.after(row)));
  }

  private static IntPredicate reasonAroundTemporary(Rows t, CheckRule rule) {
    var reason = t.filled("REASON_PLACE_CHANGE");
    return t.in("PLACE", rule.list("places"))
        .and(row -> reason.test(row) || (t.before(row) >= 0 && reason.test(t.before(row))));
  }

  private static IntPredicate notFosteredBefore(Rows t, CheckRule rule) {
    var other = t.words("PLACE").filledButNot(Set.copyOf(rule.list("before")));
    return t.in("PLACE", rule.list("places"))
        .and(row -> t.before(row) >= 0 && other.test(t.before(row)));
  }

  private static IntPredicate placeWithStatus(Rows t, CheckRule rule) {
    return t.in("PLACE", rule.list("places")).and(t.in("LS", rule.list("statuses")));
  }
}
