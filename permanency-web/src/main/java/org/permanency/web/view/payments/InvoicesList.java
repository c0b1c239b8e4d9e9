package org.permanency.web.view.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.providers.InvoiceService;
import org.permanency.providers.InvoiceView;
import org.permanency.providers.rule.InvoiceKind;
import org.permanency.providers.rule.InvoiceState;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;
import org.permanency.web.view.list.MemoryList;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.list.Tag.Meaning;

/** Invoices and credit notes of outside providers as a list. */
@ApplicationScoped
public class InvoicesList implements ListSource<InvoiceView> {
  private static final List<Choice> STATES =
      Stream.of(InvoiceState.values()).map(s -> new Choice(s.name(), state(s).text())).toList();
  private static final List<Choice> KINDS =
      Stream.of(InvoiceKind.values()).map(k -> new Choice(k.name(), k.words())).toList();
  private static final MemoryList<InvoiceView> ROWS =
      new MemoryList<InvoiceView>()
          .contains("provider", InvoiceView::provider)
          .contains("number", InvoiceView::number)
          .when("kind", (i, wanted) -> i.kind().name().equals(wanted))
          .when("state", (i, wanted) -> i.state().name().equals(wanted))
          .when("differs", (i, wanted) -> i.differing() > 0 == wanted.equals("1"))
          .when("queried", (i, wanted) -> i.queried() > 0 == wanted.equals("1"))
          .when("with", (i, wanted) -> i.providerId().toString().equals(wanted))
          .sort("provider", InvoiceView::provider)
          .sort("number", InvoiceView::number)
          .sort("dated", InvoiceView::dated)
          .sort("charged", InvoiceView::charged)
          .sort("pays", InvoiceView::pays)
          .sort("differing", InvoiceView::differing);
  @Inject InvoiceService service;

  @Override
  public String name() {
    return "invoices";
  }

  @Override
  public String title() {
    return "Providers' invoices";
  }

  @Override
  public Permission permission() {
    return Permission.PAY_READ;
  }

  @Override
  public List<Column<InvoiceView>> columns() {
    return List.of(
        Column.<InvoiceView>text("number", "Number", InvoiceView::number).sorted().filtered(),
        Column.<InvoiceView>text("provider", "Provider", InvoiceView::provider).sorted().filtered(),
        Column.<InvoiceView>text("kind", "Kind", i -> i.kind().words()).filtered(KINDS),
        Column.<InvoiceView>date("dated", "Dated", InvoiceView::dated).sorted(),
        Column.<InvoiceView>money("charged", "Charged", InvoiceView::charged).sorted(),
        Column.<InvoiceView>money("pays", "Pays", InvoiceView::pays).sorted(),
        Column.<InvoiceView>number("differing", "Lines that differ", InvoiceView::differing)
            .sorted(),
        Column.<InvoiceView>tag("state", "State", i -> state(i.state())).filtered(STATES),
        Column.<InvoiceView>text("differs", "Differs", i -> null)
            .filtered(Choice.YES_NO)
            .onlyToFilter(),
        Column.<InvoiceView>text("queried", "Provider was asked", i -> null)
            .filtered(Choice.YES_NO)
            .onlyToFilter(),
        Column.fixed("with"));
  }

  /** Where an invoice stands. */
  static Tag state(InvoiceState state) {
    return switch (state) {
      case DRAFT -> new Tag("Draft", Meaning.INFO);
      case SUBMITTED -> new Tag("Waiting for approval", Meaning.DUE);
      case APPROVED -> new Tag("Approved", Meaning.DONE);
      case REJECTED -> new Tag("Rejected", Meaning.PLAIN);
    };
  }

  @Override
  public ListPage<InvoiceView> load(TenantContext ctx, ListQuery query) {
    return ROWS.page(service.list(ctx), query);
  }

  @Override
  public String link(InvoiceView row) {
    return "/providers/invoice.xhtml?id=" + row.id();
  }

  @Override
  public Empty empty() {
    return Empty.of("No invoice of a provider is entered here yet. Enter one, or a file of them.");
  }
}
