package org.permanency.web.view.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.permanency.finance.recovery.OverpaymentService;
import org.permanency.finance.recovery.OverpaymentView;
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

/** Overpayments as a list. */
@ApplicationScoped
public class OverpaymentsList implements ListSource<OverpaymentView> {
  private static final List<Choice> STATES =
      Stream.of("open", "recovering", "write-off-asked", "settled")
          .map(s -> new Choice(s, state(s).text()))
          .toList();
  private static final MemoryList<OverpaymentView> ROWS =
      new MemoryList<OverpaymentView>()
          .contains("payeeName", OverpaymentView::payeeName)
          .contains("payee", OverpaymentView::payee)
          .when("state", (o, wanted) -> o.state().equals(wanted))
          .sort("payeeName", OverpaymentView::payeeName)
          .sort("payee", OverpaymentView::payee)
          .sort("foundOn", OverpaymentView::foundOn)
          .sort("pence", OverpaymentView::pence)
          .sort("left", OverpaymentView::outstandingPence);
  @Inject OverpaymentService service;

  @Override
  public String name() {
    return "overpayments";
  }

  @Override
  public String title() {
    return "Overpayments";
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
  public List<Column<OverpaymentView>> columns() {
    return List.of(
        Column.<OverpaymentView>text("payeeName", "Paid to", OverpaymentView::payeeName)
            .sorted()
            .filtered(),
        Column.<OverpaymentView>text("payee", "Number", OverpaymentView::payee).sorted().filtered(),
        Column.<OverpaymentView>date("foundOn", "Found on", OverpaymentView::foundOn).sorted(),
        Column.<OverpaymentView>money("pence", "Paid too much", o -> new Pence(o.pence())).sorted(),
        Column.<OverpaymentView>money(
                "left", "Still to recover", o -> new Pence(o.outstandingPence()))
            .sorted(),
        Column.<OverpaymentView>tag("state", "State", o -> state(o.state())).filtered(STATES));
  }

  /** Where an overpayment stands. */
  static Tag state(String state) {
    return switch (state) {
      case "settled" -> new Tag("Settled", Meaning.DONE);
      case "recovering" -> new Tag("Being recovered", Meaning.INFO);
      case "write-off-asked" -> new Tag("Write-off waits for approval", Meaning.DUE);
      default -> new Tag("Nothing agreed", Meaning.LATE);
    };
  }

  @Override
  public ListPage<OverpaymentView> load(TenantContext ctx, ListQuery query) {
    return ROWS.page(service.list(ctx), query);
  }

  @Override
  public String link(OverpaymentView row) {
    return "/pay/overpayment.xhtml?id=" + row.id();
  }

  @Override
  public Empty empty() {
    return Empty.of("No approved run came to less than nothing for anybody.");
  }
}
