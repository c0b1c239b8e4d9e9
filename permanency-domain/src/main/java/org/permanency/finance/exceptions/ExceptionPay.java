package org.permanency.finance.exceptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import org.permanency.finance.PayScope;
import org.permanency.finance.PaymentSource;
import org.permanency.finance.rule.CarerRules;
import org.permanency.finance.rule.ExceptionPayments;
import org.permanency.finance.rule.FosteringExceptions.Use;
import org.permanency.finance.rule.Owed;
import org.permanency.rules.RuleBook;
import org.permanency.tenancy.TenantContext;

/** Supplements beside levels, and retainers without a child: one kind of payment a key. */
@ApplicationScoped
class ExceptionPay implements PaymentSource {
  @Inject RateExceptions exceptions;

  @Override
  public Map<String, String> payments(RuleBook book) {
    var kinds = new TreeMap<String, String>();
    for (var version : book.versions(CarerRules.EXCEPTIONS)) {
      version
          .value()
          .kinds()
          .forEach(
              (key, kind) -> {
                if (kind.use() != Use.INSTEAD) {
                  kinds.put(key, kind.label());
                }
              });
    }
    return kinds;
  }

  @Override
  public Owed owed(TenantContext ctx, PayScope scope) {
    return ExceptionPayments.owed(exceptions.facts(scope));
  }
}
