package org.permanency.finance;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.permanency.fostering.rule.Register;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.people.rule.ChildFact;
import org.permanency.rules.RuleBook;

/**
 * What every {@link PaymentSource} is asked for, with the facts that most of them need read once.
 *
 * @param book the tenant's rules
 * @param weeks pay weeks to answer for, in order and without gap: from the first that was ever paid
 *     to the one of this run
 * @param children every child the tenant knows
 * @param register households with their levels and stays
 */
public record PayScope(
    RuleBook book, List<EffectivePeriod> weeks, List<ChildFact> children, Register register) {
  /**
   * @throws IllegalArgumentException without a week
   */
  public PayScope {
    weeks = List.copyOf(weeks);
    children = List.copyOf(children);
    if (weeks.isEmpty()) {
      throw new IllegalArgumentException("pay is asked for at least one week");
    }
  }

  /** First day of all. */
  public LocalDate from() {
    return weeks.get(0).start();
  }

  /** The day after the last one. */
  public LocalDate to() {
    return Objects.requireNonNull(weeks.get(weeks.size() - 1).end());
  }
}
