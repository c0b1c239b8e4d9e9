package org.permanency.finance.celebrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import org.permanency.finance.PayScope;
import org.permanency.finance.PaymentSource;
import org.permanency.finance.exceptions.RateExceptions;
import org.permanency.finance.rule.CarerRules;
import org.permanency.finance.rule.CelebrationPayments;
import org.permanency.finance.rule.Owed;
import org.permanency.rules.RuleBook;
import org.permanency.tenancy.TenantContext;

/** Extra weeks for celebrated days: one kind of payment a day of the rule. */
@ApplicationScoped
class CelebrationPay implements PaymentSource {
  @Inject RateExceptions exceptions;

  @Override
  public Map<String, String> payments(RuleBook book) {
    var kinds = new TreeMap<String, String>();
    for (var version : book.versions(CarerRules.CELEBRATIONS)) {
      version.value().events().forEach((key, event) -> kinds.put(key, event.label()));
    }
    return kinds;
  }

  @Override
  public Owed owed(TenantContext ctx, PayScope scope) {
    var rules = scope.book().versions(CarerRules.CELEBRATIONS);
    return rules.isEmpty()
        ? Owed.NOTHING
        : CelebrationPayments.owed(exceptions.facts(scope), rules);
  }
}
