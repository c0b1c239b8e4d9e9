package org.permanency.web.view.pay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.permanency.finance.bank.BankChangeService;
import org.permanency.finance.bank.BankChangeView;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.home.HomeCard;

/** Changes of bank details that wait for this reader as the second person. */
@ApplicationScoped
public class BankWorkCard implements HomeCard {
  private static final int SHOWN = 5;
  @Inject BankChangeService changes;

  @Override
  public int order() {
    return 42;
  }

  @Override
  public Permission permission() {
    return Permission.BANK_CONFIRM;
  }

  @Override
  public String service() {
    return "fostering";
  }

  @Override
  public Optional<Card> card(TenantContext ctx) {
    var waiting = new ListQuery(Map.of("state", "PROPOSED"), null, false, 0, 100);
    var items =
        changes.list(ctx, waiting).rows().stream()
            .filter(c -> !c.recordedById().equals(ctx.actor().id()))
            .limit(SHOWN)
            .map(BankWorkCard::item)
            .toList();
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Card.work("Bank details to confirm", items, "All changes", "/pay/bank-changes.xhtml"));
  }

  private static Item item(BankChangeView c) {
    return new Item(
        c.code() + ", " + c.name(), PayLinks.bankChange(c.id()), BankChangesList.state(c.state()));
  }
}
