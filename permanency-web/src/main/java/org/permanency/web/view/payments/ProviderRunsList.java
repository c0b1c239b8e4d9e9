package org.permanency.web.view.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.permanency.finance.rule.PayRunState;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.providers.ProviderRunService;
import org.permanency.providers.ProviderRunView;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;
import org.permanency.web.view.list.MemoryList;
import org.permanency.web.view.pay.PayLabels;

/** Runs that pay providers as a list. */
@ApplicationScoped
public class ProviderRunsList implements ListSource<ProviderRunView> {
  private static final List<Choice> STATES =
      Stream.of(PayRunState.values())
          .map(s -> new Choice(s.name(), PayLabels.state(s).text()))
          .toList();
  private static final MemoryList<ProviderRunView> ROWS =
      new MemoryList<ProviderRunView>()
          .when("state", (r, wanted) -> r.state().name().equals(wanted))
          .when("payDate", (r, day) -> r.payDate().toString().equals(day))
          .sort("dueTo", ProviderRunView::dueTo)
          .sort("payDate", ProviderRunView::payDate)
          .sort("documents", ProviderRunView::documents)
          .sort("total", ProviderRunView::total);
  @Inject ProviderRunService service;

  @Override
  public String name() {
    return "provider-runs";
  }

  @Override
  public String title() {
    return "Payments to providers";
  }

  @Override
  public Permission permission() {
    return Permission.PAY_READ;
  }

  @Override
  public List<Column<ProviderRunView>> columns() {
    return List.of(
        Column.<ProviderRunView>date("dueTo", "Due by", ProviderRunView::dueTo).sorted(),
        Column.<ProviderRunView>date("payDate", "Paid on", ProviderRunView::payDate)
            .sorted()
            .filteredByDay(),
        Column.<ProviderRunView>number("documents", "Documents", ProviderRunView::documents)
            .sorted(),
        Column.<ProviderRunView>money("total", "Total", ProviderRunView::total).sorted(),
        Column.<ProviderRunView>tag("state", "State", r -> PayLabels.state(r.state()))
            .filtered(STATES),
        Column.<ProviderRunView>text("made", "Made by", r -> r.created().name()));
  }

  @Override
  public ListPage<ProviderRunView> load(TenantContext ctx, ListQuery query) {
    return ROWS.page(service.list(ctx), query);
  }

  @Override
  public String link(ProviderRunView row) {
    return "/providers/run.xhtml?id=" + row.id();
  }

  @Override
  public Empty empty() {
    return Empty.of("No run has paid a provider yet. Make one of what is approved and due.");
  }
}
