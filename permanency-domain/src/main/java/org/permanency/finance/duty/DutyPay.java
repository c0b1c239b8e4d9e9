package org.permanency.finance.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.permanency.finance.PayScope;
import org.permanency.finance.PaymentSource;
import org.permanency.finance.duty.rule.DutyRules;
import org.permanency.finance.rule.CarerRules;
import org.permanency.finance.rule.Owed;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.rules.RuleBook;
import org.permanency.tenancy.TenantContext;

/** The fee of households on duty. */
@ApplicationScoped
class DutyPay implements PaymentSource {
  @Inject DutyStore store;

  @Override
  public Map<String, String> payments(RuleBook book) {
    var versions = book.versions(CarerRules.DUTY_FEE);
    return versions.isEmpty()
        ? Map.of()
        : Map.of(DutyRules.PAYMENT, versions.get(versions.size() - 1).value().label());
  }

  @Override
  public Owed owed(TenantContext ctx, PayScope scope) {
    return DutyRules.owed(
        store.standing(new EffectivePeriod(scope.from(), scope.to())),
        scope.book().versions(CarerRules.DUTY_FEE),
        scope.weeks());
  }
}
