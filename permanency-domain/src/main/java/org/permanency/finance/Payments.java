package org.permanency.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.permanency.finance.bank.BankAccounts;
import org.permanency.finance.holds.Holds;
import org.permanency.finance.recovery.Recoveries;
import org.permanency.finance.rule.PayRunState;
import org.permanency.finance.rule.PayeeId;
import org.permanency.finance.rule.Payment;
import org.permanency.finance.rule.PaymentOutcome;
import org.permanency.kernel.Pence;
import org.permanency.tenancy.TenantContext;

/** What becomes of each payee's sum: kept at approval, worked out afresh before it. */
@ApplicationScoped
class Payments {
  @Inject PaymentStore store;
  @Inject PayeeAccounts accounts;
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

  /** What the run's file pays that earlier runs had held back; would pay, before approval. */
  Pence released(TenantContext ctx, PayRunView run) {
    return switch (run.state()) {
      case APPROVED -> sum(store.released(run.id()));
      case CANCELLED -> Pence.ZERO;
      case DRAFT, SUBMITTED -> sum(waiting(ctx, only(run)).payments());
    };
  }

  /** What earlier runs held back from a payee and nothing holds back any more. */
  Pence waiting(TenantContext ctx, PayeeId payee) {
    return sum(waiting(ctx, payee::equals).payments());
  }

  /** What the run's file pays: sums of the run, and with them what earlier runs had held back. */
  List<Payment> inFile(UUID run) {
    var byPayee = new LinkedHashMap<PayeeId, Payment>();
    store.kept(run).stream().filter(Payment::inFile).forEach(p -> byPayee.put(p.payee(), p));
    store.released(run).forEach(p -> byPayee.merge(p.payee(), p, Payment::with));
    return List.copyOf(byPayee.values());
  }

  private static Pence sum(List<Payment> payments) {
    return payments.stream().map(Payment::pence).reduce(Pence.ZERO, Pence::plus);
  }

  /** An urgent run pays one payee, whatever it pays. */
  private static Predicate<PayeeId> only(PayRunView run) {
    var urgent = run.urgent();
    return payee -> urgent == null || payee.value().equals(urgent.payee());
  }

  private record Waiting(List<UUID> runs, List<Payment> payments) {}

  /** What earlier runs held back and nothing holds back any more, with the runs in order. */
  private Waiting waiting(TenantContext ctx, Predicate<PayeeId> whom) {
    var from = new ArrayList<UUID>();
    var waiting = store.waiting(from);
    var found = new Waiting(new ArrayList<>(), new ArrayList<>());
    if (waiting.isEmpty()) {
      return found;
    }
    var known = accounts.usable(ctx);
    var held = holds.standing();
    for (int i = 0; i < waiting.size(); i++) {
      var payee = waiting.get(i).payee();
      var payment = waiting.get(i).to(known.get(payee));
      boolean free = !held.contains(payee) && whom.test(payee);
      if (free && payment.outcome() == PaymentOutcome.IN_FILE) {
        found.runs().add(from.get(i));
        found.payments().add(payment);
      }
    }
    return found;
  }

  private void release(TenantContext ctx, PayRunView run) {
    var found = waiting(ctx, only(run));
    if (!found.payments().isEmpty()) {
      store.release(run.id(), found.runs(), found.payments());
      banks.pin(ctx.today(), found.payments());
    }
  }

  private List<Payment> decide(TenantContext ctx, PayRunView run) {
    var known = accounts.usable(ctx);
    var held = holds.standing();
    return store.sums(run.id()).stream()
        .map(p -> p.to(known.get(p.payee())))
        .map(p -> held.contains(p.payee()) ? p.onHold() : p)
        .toList();
  }
}
