package org.permanency.web.view.pay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.permanency.finance.close.CloseService;
import org.permanency.finance.close.LedgerPeriod;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Pence;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;
import org.permanency.web.view.list.MemoryList;

/** Months of account as a list, the latest first. */
@ApplicationScoped
public class PayMonthsList implements ListSource<LedgerPeriod> {
  private static final MemoryList<LedgerPeriod> ROWS =
      new MemoryList<LedgerPeriod>()
          .contains("month", LedgerPeriod::words)
          .contains("closed", MonthsView::closed)
          .when("shut", (p, yes) -> (p.closed() != null) == yes.equals("1"))
          .sort("month", LedgerPeriod::starts)
          .sort("weeks", p -> p.weeks().size())
          .sort("without", p -> p.without().size())
          .sort("runs", LedgerPeriod::runs)
          .sort("total", LedgerPeriod::totalPence);
  @Inject CloseService closes;

  @Override
  public String name() {
    return "pay-months";
  }

  @Override
  public String title() {
    return "Months of account";
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
  public List<Column<LedgerPeriod>> columns() {
    return List.of(
        Column.<LedgerPeriod>text("month", "Month", LedgerPeriod::words).sorted().filtered(),
        Column.<LedgerPeriod>tag("state", "State", MonthsView::state),
        Column.<LedgerPeriod>number("weeks", "Pay weeks", p -> p.weeks().size()).sorted(),
        Column.<LedgerPeriod>number("without", "Weeks without a run", p -> p.without().size())
            .sorted(),
        Column.<LedgerPeriod>number("runs", "Runs in its accounts", LedgerPeriod::runs).sorted(),
        Column.<LedgerPeriod>money("total", "Total", p -> new Pence(p.totalPence())).sorted(),
        Column.<LedgerPeriod>text("closed", "Closed by", MonthsView::closed).filtered(),
        Column.<LedgerPeriod>text("shut", "Is closed", p -> null)
            .filtered(Choice.YES_NO)
            .onlyToFilter());
  }

  @Override
  public ListPage<LedgerPeriod> load(TenantContext ctx, ListQuery query) {
    return ROWS.page(closes.months(ctx), query);
  }

  @Override
  public String link(LedgerPeriod row) {
    return PayLinks.month(row.kind(), row.starts());
  }

  @Override
  public Empty empty() {
    return Empty.of("No pay run is approved yet. Months of account begin with the first one.");
  }
}
