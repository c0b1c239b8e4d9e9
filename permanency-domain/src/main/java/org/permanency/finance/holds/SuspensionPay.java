package org.permanency.finance.holds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.permanency.finance.PayScope;
import org.permanency.finance.PaymentSource;
import org.permanency.finance.exceptions.RateExceptions;
import org.permanency.finance.rule.AllegationPayments;
import org.permanency.finance.rule.CarerRules;
import org.permanency.finance.rule.Owed;
import org.permanency.rules.RuleBook;
import org.permanency.tenancy.TenantContext;

/** Pay of households suspended during an allegation. */
@ApplicationScoped
class SuspensionPay implements PaymentSource {
  @Inject SuspensionStore store;
  @Inject RateExceptions exceptions;

  @Override
  public Map<String, String> payments(RuleBook book) {
    var versions = book.versions(CarerRules.PAY_DURING_ALLEGATION);
    return versions.isEmpty()
        ? Map.of()
        : Map.of(AllegationPayments.PAYMENT, versions.get(versions.size() - 1).value().label());
  }

  @Override
  public Owed owed(TenantContext ctx, PayScope scope) {
    var rules = scope.book().versions(CarerRules.PAY_DURING_ALLEGATION);
    var suspensions = store.all().stream().map(SuspensionStore.Row::suspension).toList();
    return rules.isEmpty() || suspensions.isEmpty()
        ? Owed.NOTHING
        : AllegationPayments.owed(exceptions.facts(scope), suspensions, rules);
  }
}
