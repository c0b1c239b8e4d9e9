package org.permanency.finance.claims;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.permanency.finance.PayScope;
import org.permanency.finance.PaymentSource;
import org.permanency.finance.claims.rule.ClaimPayments;
import org.permanency.finance.claims.rule.ClaimPayments.Approved;
import org.permanency.finance.rule.CarerRules;
import org.permanency.finance.rule.Owed;
import org.permanency.rules.RuleBook;
import org.permanency.tenancy.TenantContext;

/** Approved claims, each category a kind of payment. */
@ApplicationScoped
class ClaimPay implements PaymentSource {
  @Inject ClaimStore store;

  @Override
  public Map<String, String> payments(RuleBook book) {
    var kinds = new TreeMap<String, String>();
    for (var version : book.versions(CarerRules.CLAIMS)) {
      version.value().categories().forEach((key, c) -> kinds.put(key, c.label()));
    }
    return kinds;
  }

  @Override
  public Owed owed(TenantContext ctx, PayScope scope) {
    var approved =
        store.approved().stream()
            .map(r -> new Approved(r.claim(), Objects.requireNonNull(r.payWeek())))
            .toList();
    return ClaimPayments.owed(approved, scope.book().versions(CarerRules.CLAIMS), scope.weeks());
  }
}
