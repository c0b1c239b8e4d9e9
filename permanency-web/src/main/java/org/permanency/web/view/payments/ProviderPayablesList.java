package org.permanency.web.view.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.providers.ProviderRunService;
import org.permanency.providers.ProviderRunView.Document;
import org.permanency.providers.rule.PayableKind;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;
import org.permanency.web.view.list.MemoryList;

/** What is approved and waits to be paid as a list. */
@ApplicationScoped
public class ProviderPayablesList implements ListSource<Document> {
  private static final List<Choice> KINDS =
      Stream.of(PayableKind.values()).map(k -> new Choice(k.name(), k.words())).toList();
  private static final MemoryList<Document> ROWS =
      new MemoryList<Document>()
          .contains("provider", Document::provider)
          .contains("number", d -> d.payable().number())
          .when("kind", (d, wanted) -> d.payable().kind().name().equals(wanted))
          .sort("provider", Document::provider)
          .sort("number", d -> d.payable().number())
          .sort("dated", d -> d.payable().dated())
          .sort("due", d -> d.payable().due())
          .sort("amount", d -> d.payable().pence());
  @Inject ProviderRunService service;

  @Override
  public String name() {
    return "provider-payables";
  }

  @Override
  public String title() {
    return "Waiting to be paid";
  }

  @Override
  public Permission permission() {
    return Permission.PAY_READ;
  }

  @Override
  public List<Column<Document>> columns() {
    return List.of(
        Column.<Document>text("number", "Number", d -> d.payable().number()).sorted().filtered(),
        Column.<Document>text("provider", "Provider", Document::provider).sorted().filtered(),
        Column.<Document>text("kind", "Kind", d -> d.payable().kind().words()).filtered(KINDS),
        Column.<Document>date("dated", "Dated", d -> d.payable().dated()).sorted(),
        Column.<Document>date("due", "Due", d -> d.payable().due()).sorted(),
        Column.<Document>money("amount", "Amount", d -> d.payable().pence()).sorted());
  }

  @Override
  public ListPage<Document> load(TenantContext ctx, ListQuery query) {
    return ROWS.page(service.payable(ctx), query);
  }

  @Override
  public String link(Document row) {
    return ProviderRunRows.link(row);
  }

  @Override
  public Empty empty() {
    return Empty.of("Nothing that is approved waits to be paid.");
  }
}
