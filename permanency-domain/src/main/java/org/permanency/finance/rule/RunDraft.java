package org.permanency.finance.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.fostering.rule.Register;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildFact;
import org.permanency.people.rule.ChildId;

/**
 * A run as calculated, before it is kept: the same facts always give the same lines in the same
 * order.
 *
 * @param lines by household code, child and week
 * @param findings gravest first
 */
public record RunDraft(List<PayLine> lines, List<Finding> findings) {
  /** Copies the lists. */
  public RunDraft {
    lines = List.copyOf(lines);
    findings = List.copyOf(findings);
  }

  /** Calculates the run for the last week of the facts. */
  public static RunDraft of(PayFacts facts, PaidBefore paid) {
    var owed = PayCalculation.owed(facts);
    var lines = new ArrayList<>(Differences.lines(owed.weeks(), paid, facts.period()));
    lines.sort(order(facts));
    var findings = new ArrayList<>(Checks.relevant(owed.findings(), lines));
    findings.addAll(Checks.of(facts, paid, lines));
    findings.sort(Comparator.comparingInt(f -> f.code().gravity()));
    return new RunDraft(lines, findings);
  }

  /** What the run pays in all. */
  public Pence total() {
    var total = Pence.ZERO;
    for (var line : lines) {
      total = total.plus(line.pence());
    }
    return total;
  }

  private static Comparator<PayLine> order(PayFacts facts) {
    var households = new HashMap<HouseholdId, Integer>();
    for (Register.Household household : facts.register().households()) {
      households.put(household.id(), households.size());
    }
    var children = new HashMap<ChildId, Integer>();
    for (ChildFact child : facts.children()) {
      children.put(child.id(), children.size());
    }
    return Comparator.comparingInt((PayLine l) -> place(households, l.key().household()))
        .thenComparingInt(l -> place(children, l.key().child()))
        .thenComparing(l -> l.key().weekStart())
        .thenComparing(l -> l.key().household().value())
        .thenComparing(l -> l.key().child().value());
  }

  private static <K> int place(Map<K, Integer> places, K key) {
    return places.getOrDefault(key, Integer.MAX_VALUE);
  }
}
