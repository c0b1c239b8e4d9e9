package org.permanency.finance.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.permanency.fostering.rule.Register.Stay;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.people.rule.ChildId;

/**
 * Nights of the run's week on which a child was with no household, though it was with one before
 * and after: a stay may be missing, or the child was elsewhere.
 */
final class Gaps {
  private Gaps() {}

  static List<Finding> of(PayFacts facts) {
    var week = facts.period();
    // A gap may begin with the week or end with it: the nights around it are looked at too.
    var around =
        new EffectivePeriod(
            week.start().minusDays(1), Objects.requireNonNull(week.end()).plusDays(1));
    var stays = new LinkedHashMap<ChildId, List<Stay>>();
    for (var stay : facts.register().stays()) {
      if (stay.period().overlaps(around)) {
        stays.computeIfAbsent(stay.child(), c -> new ArrayList<>(2)).add(stay);
      }
    }
    var found = new ArrayList<Finding>();
    stays.values().stream().filter(s -> s.size() > 1).forEach(s -> between(s, week, found));
    return found;
  }

  private static void between(List<Stay> stays, EffectivePeriod week, List<Finding> found) {
    stays.sort(Comparator.comparing(s -> s.period().start()));
    var last = stays.get(0);
    for (var next : stays.subList(1, stays.size())) {
      var end = last.period().end();
      if (end == null) {
        return;
      }
      if (end.isBefore(next.period().start())) {
        gap(last, next.period().start(), week, found);
      }
      var ends = next.period().end();
      if (ends == null || ends.isAfter(end)) {
        last = next;
      }
    }
  }

  private static void gap(Stay last, LocalDate to, EffectivePeriod week, List<Finding> found) {
    new EffectivePeriod(Objects.requireNonNull(last.period().end()), to)
        .within(week)
        .ifPresent(
            nights ->
                found.add(
                    new Finding(
                        FindingCode.GAP,
                        last.child(),
                        PayeeId.of(last.household()),
                        nights,
                        Map.of())));
  }
}
