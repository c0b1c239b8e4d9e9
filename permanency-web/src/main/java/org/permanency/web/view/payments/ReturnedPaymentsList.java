package org.permanency.web.view.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.permanency.finance.returned.ReturnedService;
import org.permanency.finance.returned.ReturnedView;
import org.permanency.finance.returned.rule.ReturnedState;
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

/** Returned payments as a list. */
@ApplicationScoped
public class ReturnedPaymentsList implements ListSource<ReturnedView> {
  private static final List<Choice> STATES =
      Arrays.stream(ReturnedState.values())
          .map(s -> new Choice(s.name(), state(s).text()))
          .toList();
  private static final MemoryList<ReturnedView> ROWS =
      new MemoryList<ReturnedView>()
          .contains("payeeName", ReturnedView::payeeName)
          .contains("payee", ReturnedView::payee)
          .contains("reason", ReturnedView::reason)
          .when("state", (r, wanted) -> r.state().name().equals(wanted))
          .when("returnedOn", (r, day) -> r.returnedOn().toString().equals(day))
          .sort("payeeName", ReturnedView::payeeName)
          .sort("payee", ReturnedView::payee)
          .sort("pence", ReturnedView::pence)
          .sort("returnedOn", ReturnedView::returnedOn)
          .sort("state", ReturnedView::state);
  @Inject ReturnedService service;

  /** The state in words. */
  static Tag state(ReturnedState state) {
    return switch (state) {
      case WAITS_FOR_DETAILS -> new Tag("Waits for bank details", Meaning.LATE);
      case WAITS_FOR_RUN -> new Tag("Waits for the next run", Meaning.DUE);
      case PAID_AGAIN -> new Tag("Paid again", Meaning.DONE);
      case WITHDRAWN -> new Tag("Taken back", Meaning.PLAIN);
    };
  }

  @Override
  public String name() {
    return "returned-payments";
  }

  @Override
  public String title() {
    return "Returned payments";
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
  public List<Column<ReturnedView>> columns() {
    return List.of(
        Column.<ReturnedView>text("payeeName", "Payee", ReturnedView::payeeName)
            .sorted()
            .filtered(),
        Column.<ReturnedView>text("payee", "Number", ReturnedView::payee).sorted().filtered(),
        Column.<ReturnedView>money("pence", "Payment", r -> new Pence(r.pence())).sorted(),
        Column.<ReturnedView>date("returnedOn", "Returned on", ReturnedView::returnedOn)
            .sorted()
            .filteredByDay(),
        Column.<ReturnedView>text("reason", "Why, says the bank", ReturnedView::reason).filtered(),
        Column.<ReturnedView>tag("state", "State", r -> state(r.state())).sorted().filtered(STATES),
        Column.<ReturnedView>date("paidOn", "Paid again on", ReturnedView::paidOn),
        Column.<ReturnedView>text("ending", "Account ending", ReturnedView::ending).onChoice());
  }

  @Override
  public ListPage<ReturnedView> load(TenantContext ctx, ListQuery query) {
    return ROWS.page(service.list(ctx), query);
  }

  @Override
  public String link(ReturnedView row) {
    return "/pay/returned-payment.xhtml?id=" + row.id();
  }

  @Override
  public Empty empty() {
    return Empty.of(
        "No payment was returned. Record one from its remittance advice, or take in the bank's"
            + " file.");
  }
}
