package org.permanency.web.view.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.permanency.finance.holds.HoldService;
import org.permanency.finance.holds.HoldView;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Pence;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;
import org.permanency.web.view.list.MemoryList;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.list.Tag.Meaning;

/** Payments on hold as a list. */
@ApplicationScoped
public class PaymentHoldsList implements ListSource<HoldView> {
  private static final List<Choice> STATES =
      List.of(new Choice("held", "On hold"), new Choice("released", "Released"));
  private static final MemoryList<HoldView> ROWS =
      new MemoryList<HoldView>()
          .contains("payeeName", HoldView::payeeName)
          .contains("payee", HoldView::payee)
          .when("state", (o, wanted) -> wanted.equals("held") == (o.releasedAt() == null))
          .sort("payeeName", HoldView::payeeName)
          .sort("payee", HoldView::payee)
          .sort("placedAt", HoldView::placedAt)
          .sort("waiting", HoldView::waitingPence);
  @Inject HoldService service;

  @Override
  public String name() {
    return "payment-holds";
  }

  @Override
  public String title() {
    return "Payments on hold";
  }

  @Override
  public Permission permission() {
    return Permission.PAY_READ;
  }

  @Override
  public String service() {
    return "fostering";
  }

  @Override
  public List<Column<HoldView>> columns() {
    return List.of(
        Column.<HoldView>text("payeeName", "Household", HoldView::payeeName).sorted().filtered(),
        Column.<HoldView>text("payee", "Number", HoldView::payee).sorted().filtered(),
        Column.<HoldView>text("reason", "Reason", HoldView::reason),
        Column.<HoldView>time("placedAt", "Since", HoldView::placedAt).sorted(),
        Column.<HoldView>text("placedBy", "By", HoldView::placedBy),
        Column.<HoldView>money("waiting", "Held back", o -> new Pence(o.waitingPence())).sorted(),
        Column.<HoldView>tag("state", "State", PaymentHoldsList::state).filtered(STATES));
  }

  private static Tag state(HoldView hold) {
    return hold.releasedAt() == null
        ? new Tag("On hold", Meaning.LATE)
        : new Tag("Released", Meaning.DONE);
  }

  @Override
  public ListPage<HoldView> load(TenantContext ctx, ListQuery query) {
    return ROWS.page(service.list(ctx), query);
  }

  @Override
  public String link(HoldView row) {
    return "/pay/hold.xhtml?id=" + row.id();
  }

  @Override
  public Empty empty() {
    return Empty.of("No payment was ever put on hold.");
  }
}
