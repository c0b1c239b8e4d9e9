package org.permanency.returns.check.rule;

import static org.permanency.returns.check.rule.Check.beside;
import static org.permanency.returns.check.rule.Check.rows;
import static org.permanency.returns.check.rule.ReturnTable.EPISODES;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/** What may and may not stand together in one episode. */
final class TogetherChecks {
  private TogetherChecks() {}

  static Map<String, Check> all() {
    var all = new HashMap<String, Check>();
    all.put("382", never("LS", "statuses", "PLACE", "places"));
    all.put("384", never("LS", "statuses", "PLACE", "places"));
    all.put("390", only("REC", "reasons", "PLACE", "places"));
    all.put("408", only("PLACE", "places", "LS", "statuses"));
    all.put("516", only("REC", "reasons", "PLACE", "places"));
    for (var code : new String[] {"527", "528", "529", "530", "531"}) {
      all.put(code, never("PLACE_PROVIDER", "providers", "PLACE", "places"));
    }
    all.put("550", only("PLACE_PROVIDER", "providers", "PLACE", "places"));
    all.put("526", rows(EPISODES, TogetherChecks::noProvider));
    all.put("398", neverFilled("HOME_POST", "PL_POST"));
    all.put("420", neverFilled("PL_LA"));
    all.put("385", beside(EPISODES, (t, files, rule) -> after(t, "DEC", files.last())));
    all.put("445", rows(EPISODES, TogetherChecks::tooLate));
    all.put("446", rows(EPISODES, TogetherChecks::tooEarly));
    all.put("451", rows(EPISODES, TogetherChecks::stillOpen));
    return all;
  }

  /** Codes of two columns that never stand together. */
  private static Check never(String one, String codes, String other, String otherCodes) {
    return rows(
        EPISODES, (t, rule) -> t.in(one, rule.list(codes)).and(t.in(other, rule.list(otherCodes))));
  }

  /** Codes of a column that stand together with some codes of another only; blank passes. */
  private static Check only(String one, String codes, String other, String otherCodes) {
    return rows(
        EPISODES,
        (t, rule) ->
            t.in(one, rule.list(codes))
                .and(t.words(other).filledButNot(Set.copyOf(rule.list(otherCodes)))));
  }

  /** Columns that are blank under some legal statuses. */
  private static Check neverFilled(String... columns) {
    return rows(EPISODES, (t, rule) -> t.in("LS", rule.list("statuses")).and(t.anyFilled(columns)));
  }

  private static IntPredicate noProvider(Rows t, CheckRule rule) {
    return t.blank("PLACE_PROVIDER").and(t.in("PLACE", rule.list("places")).negate());
  }

  private static IntPredicate after(Rows t, String column, int day) {
    var days = t.days(column);
    return row -> days.after(row, day);
  }

  private static IntPredicate tooLate(Rows t, CheckRule rule) {
    int last = Days.parse(rule.list("last").get(0));
    return t.in("LS", rule.list("statuses")).and(after(t, "DECOM", last));
  }

  private static IntPredicate tooEarly(Rows t, CheckRule rule) {
    int first = Days.parse(rule.list("first").get(0));
    var from = t.days("DECOM");
    return t.in("LS", rule.list("statuses")).and(row -> from.before(row, first));
  }

  private static IntPredicate stillOpen(Rows t, CheckRule rule) {
    return t.in("LS", rule.list("statuses")).and(t.blank("DEC")).and(t.blank("REC"));
  }
}
