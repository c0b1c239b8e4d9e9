package org.permanency.allowances.rule;

import java.math.BigDecimal;
import java.util.Map;
import org.permanency.kernel.Pence;

/**
 * Personal allowances and premiums of Income Support: the rule {@code income-support}.
 *
 * @param rates by key, e.g. {@code couple}
 */
public record IncomeSupport(Map<String, Rate> rates) {
  /**
   * An allowance or premium.
   *
   * @param label as people say it
   * @param weekly pounds a week for each of whom there is one
   */
  public record Rate(String label, BigDecimal weekly) {
    /** In pence. */
    public Pence pence() {
      return Pence.ofPounds(weekly);
    }
  }

  /** Copies the rates. */
  public IncomeSupport {
    rates = Map.copyOf(rates);
  }
}
