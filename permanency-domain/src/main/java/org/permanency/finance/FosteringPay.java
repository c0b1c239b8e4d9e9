package org.permanency.finance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.permanency.finance.rule.FinanceRules;
import org.permanency.finance.rule.Owed;
import org.permanency.finance.rule.PayCalculation;
import org.permanency.finance.rule.PayFacts;
import org.permanency.finance.rule.PayKey;
import org.permanency.rules.RuleBook;
import org.permanency.tenancy.TenantContext;

/** Carers' weekly allowances for nights. */
@ApplicationScoped
class FosteringPay implements PaymentSource {
  @Override
  public Map<String, String> payments(RuleBook book) {
    return Map.of(PayKey.FOSTERING, "Fostering allowance");
  }

  @Override
  public Owed owed(TenantContext ctx, PayScope scope) {
    return PayCalculation.owed(
        new PayFacts(
            scope.children(),
            scope.register(),
            scope.book().versions(FinanceRules.FOSTERING_ALLOWANCES),
            scope.weeks()));
  }
}
