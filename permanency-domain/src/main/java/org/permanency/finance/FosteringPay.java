package org.permanency.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.permanency.finance.exceptions.RateExceptions;
import org.permanency.finance.rule.Owed;
import org.permanency.finance.rule.PayCalculation;
import org.permanency.finance.rule.PayKey;
import org.permanency.rules.RuleBook;
import org.permanency.tenancy.TenantContext;

/** Carers' weekly allowances for nights, by level or by the exception that replaces it. */
@ApplicationScoped
class FosteringPay implements PaymentSource {
  @Inject RateExceptions exceptions;

  @Override
  public Map<String, String> payments(RuleBook book) {
    return Map.of(PayKey.FOSTERING, "Fostering allowance");
  }

  @Override
  public Owed owed(TenantContext ctx, PayScope scope) {
    return PayCalculation.owed(exceptions.facts(scope));
  }
}
