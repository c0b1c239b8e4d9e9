package org.permanency.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.permanency.finance.bank.BankAccounts;
import org.permanency.finance.returned.ReturnedPayments;
import org.permanency.finance.rule.PayeeId;
import org.permanency.fostering.RegisterService;
import org.permanency.fostering.rule.BankAccount;
import org.permanency.tenancy.TenantContext;

/** The account that each payee is paid to. */
@ApplicationScoped
public class PayeeAccounts {
  @Inject PayeeStore payees;
  @Inject RegisterService register;
  @Inject BankAccounts banks;
  @Inject ReturnedPayments returned;

  /**
   * Accounts paid to on the business day, by payee; without those from which the bank returned a
   * payment, until somebody confirms them or another account is paid to.
   */
  public Map<PayeeId, BankAccount> usable(TenantContext ctx) {
    var accounts = new HashMap<PayeeId, BankAccount>(payees.accounts());
    register.accounts(ctx).forEach((id, account) -> accounts.put(PayeeId.of(id), account));
    var paidTo = new HashMap<>(banks.paidTo(ctx.today(), accounts));
    returned
        .doubtful()
        .forEach(
            (payee, bad) -> {
              var now = paidTo.get(payee);
              if (now != null && bad.contains(now.sortCode() + now.account())) {
                paidTo.remove(payee);
              }
            });
    return paidTo;
  }
}
