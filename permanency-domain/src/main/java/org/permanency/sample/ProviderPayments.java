package org.permanency.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.permanency.finance.PayeeService;
import org.permanency.finance.rule.PayeeEdit;
import org.permanency.fostering.rule.BankDetails;
import org.permanency.kernel.Decision;
import org.permanency.providers.InvoiceView;
import org.permanency.providers.ProviderReturnService;
import org.permanency.providers.ProviderRunService;
import org.permanency.tenancy.TenantContext;

/**
 * In the sample one invoice is paid, comes back from the bank, and waits in the next run; nothing
 * where the purchase ledger pays.
 */
@ApplicationScoped
class ProviderPayments {
  private static final int DAYS = 60;
  @Inject PayeeService payees;
  @Inject ProviderRunService runs;
  @Inject ProviderReturnService returns;

  void pay(TenantContext ctx, TenantContext approver, InvoiceView invoice) {
    if (runs.payable(ctx).isEmpty()) {
      return;
    }
    var edit = new PayeeEdit("provider", invoice.urn(), invoice.provider());
    var payee = granted(payees.create(ctx, edit));
    var account = new BankDetails("401122", "70012345", "INVENTED PROVIDER");
    granted(
        payees.bank(ctx, payee.payee().id(), payee.version(), account).orElseThrow().decision());
    var due = ctx.today().plusDays(DAYS);
    var draft = granted(runs.create(ctx, due));
    var sent = granted(runs.submit(ctx, draft.id(), draft.version()).orElseThrow());
    granted(runs.approve(approver, sent.id(), sent.version()).orElseThrow());
    granted(
        returns.record(
            ctx, sent.id(), invoice.providerId(), ctx.today(), "Beneficiary unknown, invented"));
    granted(runs.create(ctx, due));
  }

  private static <T> T granted(Decision<T> decision) {
    return decision.fold(
        done -> done,
        no -> {
          throw new IllegalStateException("the sample was refused: " + no);
        });
  }
}
