package org.permanency.web.view.pay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.permanency.finance.Remittance;
import org.permanency.finance.RemittanceService;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;
import org.permanency.web.view.list.MemoryList;

/** The payments of one run's bank file, as a list. */
@ApplicationScoped
public class PayRemittancesList implements ListSource<Remittance> {
  private static final MemoryList<Remittance> ROWS =
      new MemoryList<Remittance>()
          .contains("name", r -> r.payee().payeeName())
          .contains("code", r -> r.payee().payee())
          .contains("reference", Remittance::reference)
          .sort("name", r -> r.payee().payeeName())
          .sort("code", r -> r.payee().payee())
          .sort("reference", Remittance::reference)
          .sort("pence", r -> r.payee().pence());
  @Inject RemittanceService remittances;

  @Override
  public String name() {
    return "pay-remittances";
  }

  @Override
  public String title() {
    return "Remittance advices";
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
  public List<Column<Remittance>> columns() {
    return List.of(
        Column.<Remittance>text("name", "Payee", r -> r.payee().payeeName()).sorted().filtered(),
        Column.<Remittance>text("code", "Number", r -> r.payee().payee()).sorted().filtered(),
        Column.<Remittance>money("pence", "Payment", Remittance::total).sorted(),
        Column.<Remittance>text("reference", "Reference", Remittance::reference)
            .sorted()
            .filtered(),
        Column.<Remittance>text("account", "Account ending", r -> r.payee().accountEnding()),
        Column.fixed("run"));
  }

  @Override
  public ListPage<Remittance> load(TenantContext ctx, ListQuery query) {
    return RunRows.of(
        query, (run, rest) -> remittances.list(ctx, run).map(all -> ROWS.page(all, rest)));
  }

  @Override
  public String link(Remittance row) {
    return PayLinks.remittance(row.run().id(), row.payee().payeeId());
  }

  @Override
  public Empty empty() {
    return Empty.of(
        "The bank file of this run pays nobody. Advices are there once the run is approved.");
  }
}
