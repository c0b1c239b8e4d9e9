package org.permanency.web.view.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.permanency.finance.returned.ReturnedService;
import org.permanency.finance.returned.ReturnedView;
import org.permanency.finance.returned.rule.ReturnedState;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.home.HomeCard;

/** Returned payments that wait for bank details. */
@ApplicationScoped
public class ReturnedWorkCard implements HomeCard {
  private static final int SHOWN = 5;
  @Inject ReturnedService service;

  @Override
  public int order() {
    return 43;
  }

  @Override
  public Permission permission() {
    return Permission.BANK_READ;
  }

  @Override
  public String service() {
    return "fostering";
  }

  @Override
  public Optional<Card> card(TenantContext ctx) {
    var items =
        service.list(ctx).stream()
            .filter(r -> r.state() == ReturnedState.WAITS_FOR_DETAILS)
            .limit(SHOWN)
            .map(ReturnedWorkCard::item)
            .toList();
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Card.work(
                "Payments the bank returned",
                items,
                "All returned payments",
                "/pay/returned-payments.xhtml"));
  }

  private static Item item(ReturnedView r) {
    return new Item(
        r.payee() + ", " + r.payeeName(),
        "/pay/returned-payment.xhtml?id=" + r.id(),
        ReturnedPaymentsList.state(r.state()));
  }
}
