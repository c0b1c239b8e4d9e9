package org.permanency.finance.exceptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.permanency.finance.PayScope;
import org.permanency.finance.respite.Respites;
import org.permanency.finance.rule.CarerRules;
import org.permanency.finance.rule.FinanceRules;
import org.permanency.finance.rule.PayFacts;
import org.permanency.finance.rule.RateException;

/** Rates apart from levels in bulk, for calculation. */
@ApplicationScoped
public class RateExceptions {
  @Inject RateExceptionStore store;
  @Inject Respites respites;

  /** What nights are calculated from, with the exceptions as they stand. */
  public PayFacts facts(PayScope scope) {
    return new PayFacts(
        scope.children(),
        scope.register(),
        scope.book().versions(FinanceRules.FOSTERING_ALLOWANCES),
        scope.book().versions(CarerRules.EXCEPTIONS),
        all(),
        respites.standing(scope.book()),
        scope.book().versions(CarerRules.RESPITE),
        scope.weeks());
  }

  /** All that were not withdrawn, in one statement. */
  public List<RateException> all() {
    return store.all().stream()
        .filter(r -> r.withdrawn() == null)
        .map(RateExceptionStore.Row::exception)
        .toList();
  }
}
