package org.permanency.budget.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.permanency.kernel.Pence;

/**
 * The contract's open book for a year: placements, central charges as far as the rule lets them
 * count, and what is left.
 *
 * @param placements forecast of the placement lines
 * @param charged central charges as made
 * @param cap what they may come to at most
 * @param surplus allowed less placements less counted charges; below nothing it is a shortfall
 * @param uses how the board apportions a surplus; empty for a shortfall
 */
public record OpenBookReport(
    Pence placements, Pence charged, Pence cap, Pence surplus, Map<String, Pence> uses) {
  /** Keeps the order of the uses. */
  public OpenBookReport {
    uses = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(uses));
  }

  /** Charges that count: as made, at most the cap. */
  public Pence counted() {
    return charged.compareTo(cap) > 0 ? cap : charged;
  }

  /** Charges above the cap, which the provider bears. */
  public Pence refused() {
    return charged.minus(counted());
  }

  /** The open book of a year's report. */
  public static OpenBookReport of(BudgetReport report, OpenBook rule) {
    var placements = report.forecast();
    var charged = rule.charged();
    var cap = rule.cap(placements);
    var counted = charged.compareTo(cap) > 0 ? cap : charged;
    var surplus = report.budget().allowedPence().minus(placements).minus(counted);
    var uses =
        surplus.amount() <= 0 ? Map.<String, Pence>of() : SharedCost.split(surplus, shares(rule));
    return new OpenBookReport(placements, charged, cap, surplus, uses);
  }

  private static List<SharedCost.Share> shares(OpenBook rule) {
    return rule.surplus().stream().map(p -> new SharedCost.Share(p.label(), p.percent())).toList();
  }
}
