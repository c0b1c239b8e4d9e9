package org.permanency.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.permanency.finance.bank.BankAccounts;
import org.permanency.finance.rule.PayRunState;
import org.permanency.finance.rule.PayeeId;
import org.permanency.finance.rule.Payment;
import org.permanency.fostering.RegisterService;
import org.permanency.fostering.rule.BankAccount;
import org.permanency.tenancy.TenantContext;

/** What becomes of each payee's sum: kept at approval, worked out afresh before it. */
@ApplicationScoped
class Payments {
  @Inject PaymentStore store;
  @Inject RegisterService register;
  @Inject PayeeStore payees;
  @Inject BankAccounts banks;

  List<Payment> of(TenantContext ctx, PayRunView run) {
    return run.state() == PayRunState.APPROVED ? store.kept(run.id()) : decide(ctx, run);
  }

  /** Keeps what is decided now; from here on the bank file is always the same. */
  List<Payment> keep(TenantContext ctx, PayRunView run) {
    var payments = decide(ctx, run);
    store.insert(run.id(), payments);
    banks.pin(ctx.today(), payments);
    return payments;
  }

  private List<Payment> decide(TenantContext ctx, PayRunView run) {
    var accounts = accounts(ctx);
    return store.sums(run.id()).stream().map(p -> p.to(accounts.get(p.payee()))).toList();
  }

  private Map<PayeeId, BankAccount> accounts(TenantContext ctx) {
    var accounts = new HashMap<PayeeId, BankAccount>(payees.accounts());
    register.accounts(ctx).forEach((id, account) -> accounts.put(PayeeId.of(id), account));
    return banks.paidTo(ctx.today(), accounts);
  }
}
