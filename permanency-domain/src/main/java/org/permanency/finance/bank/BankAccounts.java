package org.permanency.finance.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.permanency.finance.rule.PayeeId;
import org.permanency.finance.rule.Payment;
import org.permanency.finance.rule.PaymentOutcome;
import org.permanency.fostering.rule.BankAccount;

/** Which account each payee is paid to. */
@ApplicationScoped
public class BankAccounts {
  @Inject BankStore store;

  /**
   * The accounts paid to on a day. Where none ever counted, or only one that no money can be sent
   * to, it is the one on record.
   *
   * @param recorded accounts on record
   */
  public Map<PayeeId, BankAccount> paidTo(LocalDate day, Map<PayeeId, BankAccount> recorded) {
    var accounts = new HashMap<>(recorded);
    store
        .paidTo(day)
        .forEach(
            (payee, account) -> {
              if (account.wellFormed()) {
                accounts.put(payee, account);
              }
            });
    return accounts;
  }

  /** Accounts of changes that have still to count on a day, by payee. */
  public Map<PayeeId, BankAccount> waiting(LocalDate day) {
    return store.waiting(day);
  }

  /**
   * Keeps the accounts that are being paid to for the first time, so that another one is a change
   * from now on, however it came to be recorded.
   */
  public void pin(LocalDate day, List<Payment> payments) {
    var known = store.paidTo(day);
    var first = new HashMap<PayeeId, BankAccount>();
    for (var payment : payments) {
      var account = payment.account();
      var before = known.get(payment.payee());
      boolean pinned = before != null && before.wellFormed();
      if (payment.outcome() == PaymentOutcome.IN_FILE && account != null && !pinned) {
        first.put(payment.payee(), account);
      }
    }
    store.first(first);
  }
}
