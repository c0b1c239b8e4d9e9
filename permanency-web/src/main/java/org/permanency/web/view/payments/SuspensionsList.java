package org.permanency.web.view.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.permanency.finance.holds.SuspensionService;
import org.permanency.finance.holds.SuspensionView;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;
import org.permanency.web.view.list.MemoryList;

/** Suspended households as a list. */
@ApplicationScoped
public class SuspensionsList implements ListSource<SuspensionView> {
  private static final MemoryList<SuspensionView> ROWS =
      new MemoryList<SuspensionView>()
          .contains("householdName", SuspensionView::householdName)
          .contains("household", SuspensionView::household)
          .sort("householdName", SuspensionView::householdName)
          .sort("household", SuspensionView::household)
          .sort("from", SuspensionView::from)
          .sort("last", SuspensionView::last);
  @Inject SuspensionService service;

  @Override
  public String name() {
    return "suspensions";
  }

  @Override
  public String title() {
    return "Suspended households";
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
  public List<Column<SuspensionView>> columns() {
    return List.of(
        Column.<SuspensionView>text("householdName", "Household", SuspensionView::householdName)
            .sorted()
            .filtered(),
        Column.<SuspensionView>text("household", "Number", SuspensionView::household)
            .sorted()
            .filtered(),
        Column.<SuspensionView>date("from", "Suspended on", SuspensionView::from).sorted(),
        Column.<SuspensionView>date("last", "Last day", SuspensionView::last).sorted(),
        Column.<SuspensionView>date("fullUntil", "Full pay until", SuspensionView::fullUntil),
        Column.<SuspensionView>date("paidUntil", "Retainer until", SuspensionView::paidUntil));
  }

  @Override
  public ListPage<SuspensionView> load(TenantContext ctx, ListQuery query) {
    return ROWS.page(service.list(ctx), query);
  }

  @Override
  public String link(SuspensionView row) {
    return "/pay/suspension.xhtml?id=" + row.id();
  }

  @Override
  public Empty empty() {
    return Empty.of("No household was ever suspended.");
  }
}
