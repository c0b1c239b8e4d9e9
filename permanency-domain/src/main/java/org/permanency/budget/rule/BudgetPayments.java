package org.permanency.budget.rule;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.rule.PayKey;

/**
 * Which line and placement type a payment belongs to: the rule {@code budget-payments}.
 *
 * @param payments by kind of payment
 * @param households for nights with households of a type, by its key, where it differs
 */
public record BudgetPayments(Map<String, Target> payments, Map<String, Target> households) {
  /** A budget line and a placement type. */
  public record Target(String line, String type) {}

  /** Copies the maps. */
  public BudgetPayments {
    payments = Map.copyOf(payments);
    households = households == null ? Map.of() : Map.copyOf(households);
  }

  /**
   * Where a payment belongs; empty when the rule does not say.
   *
   * @param payment kind of payment
   * @param household type of the household that is paid; null when the payee is none
   */
  public Optional<Target> target(String payment, @Nullable String household) {
    if (payment.equals(PayKey.FOSTERING) && household != null) {
      var own = households.get(household);
      if (own != null) {
        return Optional.of(own);
      }
    }
    return Optional.ofNullable(payments.get(payment));
  }
}
