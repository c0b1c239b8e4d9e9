package org.permanency.returns.check.rule;

import static org.permanency.returns.check.rule.Check.beside;
import static org.permanency.returns.check.rule.DecisionChecks.DAY;
import static org.permanency.returns.check.rule.DecisionChecks.END;
import static org.permanency.returns.check.rule.DecisionChecks.WHY;
import static org.permanency.returns.check.rule.ReturnTable.EPISODES;
import static org.permanency.returns.check.rule.ReturnTable.PLACED_ADOPTION;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/** Placements for adoption, orders and leaving care beside the decision that they rest upon. */
final class PlacedChecks {
  private PlacedChecks() {}

  static Map<String, Check> all() {
    var all = new HashMap<String, Check>();
    all.put("551", placedWithoutDecision());
    all.put("552", placedBeforeDecision());
    all.put("553", orderWithoutDecision());
    all.put("554", orderBeforeDecision());
    all.put("555", orderWithoutDecision());
    all.put("556", anyOrderBeforeDecision());
    all.put("557", leftWithoutEnd());
    all.put("558", adoptedWithEnd());
    return all;
  }

  private static Check placedWithoutDecision() {
    return beside(
        EPISODES,
        (e, files, rule) -> {
          var p = files.rows(PLACED_ADOPTION);
          var placed = e.in("PLACE", rule.list("places"));
          var decided = p.filled(DAY);
          return row -> placed.test(row) && !p.any(e.child(row), decided);
        });
  }

  /** The first placement for adoption starts before the latest decision. */
  private static Check placedBeforeDecision() {
    return Pairs.both(
        EPISODES,
        PLACED_ADOPTION,
        (e, p, files, rule) -> {
          var from = e.days("DECOM");
          var placed = Pairs.earliest(e, e.in("PLACE", rule.list("places")));
          var decided = p.days(DAY);
          var latest = Pairs.latest(p, decided::known);
          return (row, other) ->
              decided.after(other, from.at(row)) && placed.test(row) && latest.test(other);
        });
  }

  /** An order without a decision fails; so does a decision that ended while the order lasts. */
  private static Check orderWithoutDecision() {
    return (files, rule, found) -> {
      var e = files.rows(EPISODES);
      var p = files.rows(PLACED_ADOPTION);
      var order = e.in("LS", rule.list("orders"));
      var lasting = order.and(e.blank("DEC"));
      var decided = p.filled(DAY);
      var ended = p.anyFilled(END, WHY);
      IntPredicate stands = decided.and(ended.negate());
      found.all(e, row -> order.test(row) && !p.any(e.child(row), decided));
      found.all(
          p,
          row -> ended.test(row) && !p.any(p.child(row), stands) && e.any(p.child(row), lasting));
    };
  }

  /** The first order is older than a decision. */
  private static Check orderBeforeDecision() {
    return Pairs.both(
        EPISODES,
        PLACED_ADOPTION,
        (e, p, files, rule) -> {
          var from = e.days("DECOM");
          var order = Pairs.earliest(e, e.in("LS", rule.list("orders")));
          var decided = p.days(DAY);
          return (row, other) -> decided.after(other, from.at(row)) && order.test(row);
        });
  }

  /** Any order is older than a decision; only the episode is named. */
  private static Check anyOrderBeforeDecision() {
    return Pairs.first(
        EPISODES,
        PLACED_ADOPTION,
        (e, p, files, rule) -> {
          var from = e.days("DECOM");
          var order = e.in("LS", rule.list("orders"));
          var decided = p.days(DAY);
          return (row, other) -> order.test(row) && decided.after(other, from.at(row));
        });
  }

  private static Check leftWithoutEnd() {
    return (files, rule, found) -> {
      var e = files.rows(EPISODES);
      var p = files.rows(PLACED_ADOPTION);
      var meant = e.in("PLACE", rule.list("places")).or(e.in("LS", rule.list("orders")));
      var left = meant.and(e.words("REC").filledButNot(rule.list("adoptedOrGoesOn")));
      var part = p.anyBlank(END, WHY);
      found.all(
          e, row -> left.test(row) && (p.count(e.child(row)) == 0 || p.any(e.child(row), part)));
      found.all(p, row -> part.test(row) && e.any(p.child(row), left));
    };
  }

  private static Check adoptedWithEnd() {
    return beside(
        EPISODES,
        (e, files, rule) -> {
          var p = files.rows(PLACED_ADOPTION);
          var adopted = e.in("REC", rule.list("adopted"));
          var open = p.blank(END);
          return row ->
              adopted.test(row) && p.count(e.child(row)) > 0 && !p.any(e.child(row), open);
        });
  }
}
