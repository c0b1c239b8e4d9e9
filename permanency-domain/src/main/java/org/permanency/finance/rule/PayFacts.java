package org.permanency.finance.rule;

import java.util.List;
import org.permanency.fostering.rule.Register;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.people.rule.ChildFact;
import org.permanency.rules.rule.EffectiveDated.Version;

/**
 * Everything that pay is calculated from.
 *
 * @param children every child the tenant knows
 * @param register households with their levels and stays
 * @param rates versions of {@code fostering-allowances}; the first that holds a night is the one in
 *     force on it
 * @param weeks the pay weeks to look at, in order and without gap, at least one
 */
public record PayFacts(
    List<ChildFact> children,
    Register register,
    List<Version<FosteringAllowances>> rates,
    List<EffectivePeriod> weeks) {
  /**
   * @throws IllegalArgumentException if there is no week, or a week does not begin where the one
   *     before it ends
   */
  public PayFacts {
    children = List.copyOf(children);
    rates = List.copyOf(rates);
    weeks = List.copyOf(weeks);
    if (weeks.isEmpty()) {
      throw new IllegalArgumentException("pay is calculated for at least one week");
    }
    for (int i = 1; i < weeks.size(); i++) {
      if (!weeks.get(i).start().equals(weeks.get(i - 1).end())) {
        throw new IllegalArgumentException("weeks leave a gap at " + weeks.get(i).start());
      }
    }
  }

  /** All nights of all weeks. */
  public EffectivePeriod window() {
    return new EffectivePeriod(weeks.get(0).start(), weeks.get(weeks.size() - 1).end());
  }

  /** The last week, which is the one a run pays. */
  public EffectivePeriod period() {
    return weeks.get(weeks.size() - 1);
  }
}
