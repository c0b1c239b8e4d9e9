package org.permanency.web.view.pay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.permanency.finance.PayLineService;
import org.permanency.finance.PayeeTotalView;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Pence;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;

/** What each household gets in one run, as a list. */
@ApplicationScoped
public class PayHouseholdsList implements ListSource<PayHouseholdsList.Row> {
  private static final InMemory<Row> ROWS =
      new InMemory<>(
          Map.of("household", r -> r.sum().payee(), "name", r -> r.sum().payeeName()),
          Map.of("outcome", r -> r.sum().outcome().name()),
          Map.of("pence", r -> r.sum().pence(), "lines", r -> (long) r.sum().lines()));
  @Inject PayLineService lines;

  /** A household's sum in a run. */
  public record Row(UUID run, PayeeTotalView sum) {}

  @Override
  public String name() {
    return "pay-households";
  }

  @Override
  public String title() {
    return "Households";
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
  public List<Column<Row>> columns() {
    return List.of(
        Column.<Row>text("name", "Household", r -> r.sum().payeeName()).sorted().filtered(),
        Column.<Row>text("household", "Number", r -> r.sum().payee()).sorted().filtered(),
        Column.<Row>number("lines", "Lines", r -> r.sum().lines()).sorted(),
        Column.<Row>money("pence", "Sum", r -> new Pence(r.sum().pence())).sorted(),
        Column.<Row>tag("outcome", "What becomes of it", r -> PayLabels.outcome(r.sum().outcome()))
            .sorted()
            .filtered(PayLabels.OUTCOMES),
        Column.<Row>text("account", "Account ending", r -> r.sum().accountEnding()).onChoice(),
        Column.fixed("run"));
  }

  @Override
  public ListPage<Row> load(TenantContext ctx, ListQuery query) {
    return RunRows.of(
        query,
        (run, rest) ->
            lines
                .payees(ctx, run)
                .map(all -> ROWS.page(all.stream().map(h -> new Row(run, h)).toList(), rest)));
  }

  @Override
  public String link(Row row) {
    return PayLinks.statement(row.run(), row.sum().payeeId());
  }

  @Override
  public Empty empty() {
    return Empty.of("No household has a line in this run.");
  }
}
