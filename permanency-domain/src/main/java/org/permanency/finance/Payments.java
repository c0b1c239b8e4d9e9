package org.permanency.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.permanency.finance.bank.BankAccounts;
import org.permanency.finance.holds.Holds;
import org.permanency.finance.recovery.Recoveries;
import org.permanency.finance.rule.PayRunState;
import org.permanency.finance.rule.PayeeId;
import org.permanency.finance.rule.Payment;
import org.permanency.finance.rule.PaymentOutcome;
import org.permanency.fostering.RegisterService;
import org.permanency.fostering.rule.BankAccount;
import org.permanency.kernel.Pence;
import org.permanency.tenancy.TenantContext;

/** What becomes of each payee's sum: kept at approval, worked out afresh before it. */
@ApplicationScoped
class Payments {
  @Inject PaymentStore store;
  @Inject RegisterService register;
  @Inject PayeeStore payees;
  @Inject Holds holds;
  @Inject Recoveries recoveries;
  @Inject BankAccounts banks;

  List<Payment> of(TenantContext ctx, PayRunView run) {
    return run.state() == PayRunState.APPROVED ? store.kept(run.id()) : decide(ctx, run);
  }

  /** Keeps what is decided now; from here on the bank file is always the same. */
  List<Payment> keep(TenantContext ctx, PayRunView run) {
    release(ctx, run);
    var payments = decide(ctx, run);
    store.insert(run.id(), payments);
    recoveries.found(ctx, run.id(), payments);
    banks.pin(ctx.today(), payments);
    return payments;
  }

  /** What the run's file pays that earlier runs had held back. */
  Pence released(UUID run) {
    var sum = Pence.ZERO;
    for (var payment : store.released(run)) {
      sum = sum.plus(payment.pence());
    }
    return sum;
  }

  /** What earlier runs held back and nothing holds back any more goes out with this run's file. */
  private void release(TenantContext ctx, PayRunView run) {
    var from = new ArrayList<UUID>();
    var waiting = store.waiting(from);
    if (waiting.isEmpty()) {
      return;
    }
    var accounts = accounts(ctx);
    var held = holds.standing();
    var runs = new ArrayList<UUID>();
    var released = new ArrayList<Payment>();
    for (int i = 0; i < waiting.size(); i++) {
      var payment = waiting.get(i).to(accounts.get(waiting.get(i).payee()));
      if (payment.outcome() == PaymentOutcome.IN_FILE && !held.contains(payment.payee())) {
        runs.add(from.get(i));
        released.add(payment);
      }
    }
    if (!released.isEmpty()) {
      store.release(run.id(), runs, released);
      banks.pin(ctx.today(), released);
    }
  }

  private List<Payment> decide(TenantContext ctx, PayRunView run) {
    var accounts = accounts(ctx);
    var held = holds.standing();
    return store.sums(run.id()).stream()
        .map(p -> p.to(accounts.get(p.payee())))
        .map(p -> held.contains(p.payee()) ? p.onHold() : p)
        .toList();
  }

  private Map<PayeeId, BankAccount> accounts(TenantContext ctx) {
    var accounts = new HashMap<PayeeId, BankAccount>(payees.accounts());
    register.accounts(ctx).forEach((id, account) -> accounts.put(PayeeId.of(id), account));
    return banks.paidTo(ctx.today(), accounts);
  }
}
