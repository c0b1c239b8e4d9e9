package org.permanency.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.permanency.finance.bank.BankAccounts;
import org.permanency.finance.returned.ReturnedPayments;
import org.permanency.finance.returned.ReturnedView;
import org.permanency.finance.rule.FindingCode;
import org.permanency.finance.rule.PayRunState;
import org.permanency.finance.rule.PayeeId;
import org.permanency.finance.rule.Payment;
import org.permanency.finance.rule.PaymentOutcome;
import org.permanency.fostering.rule.BankAccount;
import org.permanency.kernel.Pence;
import org.permanency.tenancy.TenantContext;

/**
 * What to look at in payees' sums and where they go: as of now until the run is approved, so that
 * mending it takes it off the list.
 */
@ApplicationScoped
class PaymentFindings {
  @Inject Payments payments;
  @Inject PaymentStore store;
  @Inject BankAccounts banks;
  @Inject ReturnedPayments returned;

  List<PayExceptionView> of(TenantContext ctx, PayRunView run) {
    var found = new ArrayList<PayExceptionView>();
    var before = store.changedBefore(run.periodStart());
    var waiting =
        run.state() == PayRunState.APPROVED
            ? Map.<PayeeId, BankAccount>of()
            : banks.waiting(ctx.today());
    var open = run.state() == PayRunState.APPROVED ? List.<ReturnedView>of() : returned.open(ctx);
    open.forEach(r -> found.add(view(r)));
    for (var payment : payments.of(ctx, run)) {
      switch (payment.outcome()) {
        case HELD -> {
          if (open.stream().noneMatch(r -> r.payeeId().equals(payment.payee().value()))) {
            found.add(sum(payment, FindingCode.NO_BANK_DETAILS));
          }
        }
        case ON_HOLD -> found.add(sum(payment, FindingCode.ON_HOLD));
        case CARRIED -> found.add(sum(payment, FindingCode.OVERPAYMENT_CARRIED));
        case IN_FILE, NOTHING -> {}
      }
      var account = payment.account();
      if (account != null && payment.outcome() == PaymentOutcome.IN_FILE) {
        var last = before.get(payment.payee());
        if (last != null && !last.equals(account)) {
          var facts = Map.of("before", last.ending(), "after", account.ending());
          found.add(view(payment, FindingCode.BANK_CHANGED, facts));
        }
        if (waiting.containsKey(payment.payee())) {
          var facts = Map.of("ending", account.ending());
          found.add(view(payment, FindingCode.BANK_CHANGE_WAITING, facts));
        }
      }
    }
    return found;
  }

  private static PayExceptionView sum(Payment payment, FindingCode code) {
    return view(payment, code, Map.of("amount", payment.pence().toString()));
  }

  private static PayExceptionView view(
      Payment payment, FindingCode code, Map<String, String> facts) {
    return new PayExceptionView(
        code, null, null, null, payment.payee().value(), payment.code(), null, null, facts);
  }

  private static PayExceptionView view(ReturnedView r) {
    var facts =
        Map.of(
            "amount",
            new Pence(r.pence()).toString(),
            "paid",
            r.payDate().toString(),
            "reason",
            r.reason());
    return new PayExceptionView(
        FindingCode.PAYMENT_RETURNED, null, null, null, r.payeeId(), r.payee(), null, null, facts);
  }
}
