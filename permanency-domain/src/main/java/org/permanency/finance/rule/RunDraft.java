package org.permanency.finance.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.rule.Register;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildFact;
import org.permanency.people.rule.ChildId;

/**
 * A run as calculated, before it is kept: the same facts always give the same lines in the same
 * order.
 *
 * @param lines by payee, child, week and kind of payment
 * @param findings gravest first
 */
public record RunDraft(List<PayLine> lines, List<Finding> findings) {
  /** Copies the lists. */
  public RunDraft {
    lines = List.copyOf(lines);
    findings = List.copyOf(findings);
  }

  /** Calculates the run for the last week of the facts, carers' allowances alone. */
  public static RunDraft of(PayFacts facts, PaidBefore paid) {
    return of(facts, PayCalculation.owed(facts), List.of(), paid);
  }

  /**
   * Calculates the run for the last week of the facts.
   *
   * @param owed all that is owed, of every kind of payment
   * @param others payees beside the households of the facts, in their order
   */
  public static RunDraft of(PayFacts facts, Owed owed, List<Payee> others, PaidBefore paid) {
    var lines = new ArrayList<>(Differences.lines(owed.weeks(), paid, facts.period()));
    lines.sort(order(facts, others));
    var findings = new ArrayList<>(Checks.relevant(owed.findings(), lines));
    findings.addAll(Checks.of(facts, paid, lines));
    findings.sort(Comparator.comparingInt(f -> f.code().gravity()));
    return new RunDraft(lines, findings);
  }

  /**
   * The same when the accounts of the week's month are closed: whatever the run pays is a
   * difference, and what comes to nothing is no line.
   */
  public RunDraft asDifferences() {
    var differences =
        lines.stream()
            .filter(l -> !l.pence().equals(Pence.ZERO))
            .map(PayLine::asDifference)
            .toList();
    return new RunDraft(differences, findings);
  }

  /** What of it concerns one payee and is not nothing, for an urgent run. */
  public RunDraft onlyFor(PayeeId payee) {
    return new RunDraft(
        lines.stream()
            .filter(l -> l.key().payee().equals(payee) && !l.pence().equals(Pence.ZERO))
            .toList(),
        findings.stream().filter(f -> payee.equals(f.payee())).toList());
  }

  /** What the run pays in all. */
  public Pence total() {
    var total = Pence.ZERO;
    for (var line : lines) {
      total = total.plus(line.pence());
    }
    return total;
  }

  private static Comparator<PayLine> order(PayFacts facts, List<Payee> others) {
    var payees = new HashMap<PayeeId, Integer>();
    for (Register.Household household : facts.register().households()) {
      payees.put(PayeeId.of(household.id()), payees.size());
    }
    others.forEach(p -> payees.putIfAbsent(p.id(), payees.size()));
    var children = new HashMap<ChildId, Integer>();
    for (ChildFact child : facts.children()) {
      children.put(child.id(), children.size());
    }
    return Comparator.comparingInt((PayLine l) -> place(payees, l.key().payee()))
        .thenComparingInt(l -> place(children, l.key().child()))
        .thenComparing(l -> l.key().weekStart())
        .thenComparing(l -> l.key().payment().equals(PayKey.FOSTERING) ? "" : l.key().payment())
        .thenComparing(l -> l.key().payee().value())
        .thenComparing(l -> String.valueOf(l.key().child()));
  }

  private static <K> int place(Map<K, Integer> places, @Nullable K key) {
    return key == null ? Integer.MAX_VALUE : places.getOrDefault(key, Integer.MAX_VALUE);
  }
}
