package org.permanency.providers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.permanency.finance.returned.SentElsewhere;
import org.permanency.finance.rule.PayReference;
import org.permanency.kernel.Reason;
import org.permanency.tenancy.TenantContext;

/** Payments to providers in a bank's file of what came back. */
@ApplicationScoped
class ProviderSent implements SentElsewhere {
  @Inject ProviderPaymentStore payments;
  @Inject ProviderReturnService returns;

  @Override
  public List<Sent> sent(TenantContext ctx, LocalDate from, LocalDate last) {
    return payments.sent(from, last).stream()
        .map(
            s -> {
              var payment = s.paid().payment();
              var to = Objects.requireNonNull(payment.account());
              return new Sent(
                  s.run(),
                  s.paid().provider(),
                  PayReference.of(payment.code(), s.payDate()),
                  to.sortCode() + to.account(),
                  payment.pence());
            })
        .toList();
  }

  @Override
  public List<Reason> giveBack(TenantContext ctx, Sent sent, LocalDate on, String reason) {
    return returns
        .record(ctx, sent.run(), sent.payee(), on, reason)
        .fold(done -> List.of(), no -> no);
  }
}
