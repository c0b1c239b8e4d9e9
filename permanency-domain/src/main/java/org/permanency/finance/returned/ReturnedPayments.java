package org.permanency.finance.returned;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.permanency.finance.PayeeAccounts;
import org.permanency.finance.returned.rule.ReturnedState;
import org.permanency.finance.rule.PayeeId;
import org.permanency.tenancy.TenantContext;

/** Returned payments, for runs and their files. */
@ApplicationScoped
public class ReturnedPayments {
  @Inject ReturnedStore store;
  @Inject PayeeAccounts accounts;

  /**
   * Accounts, as sort code and number in one, from which a payment came back and that nobody has
   * confirmed.
   */
  public Map<PayeeId, Set<String>> doubtful() {
    return store.doubtful();
  }

  /** Returned payments that wait for bank details. */
  public List<ReturnedView> open(TenantContext ctx) {
    return seen(ctx, store.all()).stream()
        .filter(r -> r.state() == ReturnedState.WAITS_FOR_DETAILS)
        .toList();
  }

  /** The same, each in the state that follows from the accounts of the business day. */
  List<ReturnedView> seen(TenantContext ctx, List<ReturnedView> rows) {
    if (rows.stream().noneMatch(r -> r.state().open())) {
      return rows;
    }
    var usable = accounts.usable(ctx);
    return rows.stream()
        .map(
            r -> {
              var account = usable.get(new PayeeId(r.payeeId()));
              return r.state().open() && account != null && account.wellFormed()
                  ? r.in(ReturnedState.WAITS_FOR_RUN)
                  : r;
            })
        .toList();
  }
}
