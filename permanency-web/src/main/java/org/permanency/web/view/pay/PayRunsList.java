package org.permanency.web.view.pay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.PayRunService;
import org.permanency.finance.PayRunView;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Pence;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;

/** Pay runs as a list. */
@ApplicationScoped
public class PayRunsList implements ListSource<PayRunView> {
  @Inject PayRunService runs;

  @Override
  public String name() {
    return "pay-runs";
  }

  @Override
  public String title() {
    return "Pay runs";
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
  public List<Column<PayRunView>> columns() {
    return List.of(
        Column.<PayRunView>date("periodStart", "Week from", PayRunView::periodStart)
            .sorted()
            .filteredByDay(),
        Column.<PayRunView>date("periodEnd", "Week to", PayRunView::periodEnd),
        Column.<PayRunView>tag("state", "State", r -> PayLabels.state(r.state()))
            .sorted()
            .filtered(PayLabels.STATES),
        Column.<PayRunView>text("urgent", "Urgent, for", PayRunsList::urgent),
        Column.<PayRunView>money("totalPence", "Total", r -> new Pence(r.totalPence())).sorted(),
        Column.<PayRunView>number("lineCount", "Lines", PayRunView::lineCount).sorted(),
        Column.<PayRunView>date("payDate", "Pay day", PayRunView::payDate).sorted(),
        Column.<PayRunView>text("created", "Made by", r -> r.created().name()).filtered(),
        Column.<PayRunView>text("approved", "Approved by", r -> name(r.approved())).filtered(),
        Column.<PayRunView>text("reason", "Why cancelled", PayRunView::cancelReason).onChoice());
  }

  private static @Nullable Object urgent(PayRunView run) {
    var urgent = run.urgent();
    return urgent == null ? null : urgent.code();
  }

  private static @Nullable Object name(PayRunView.@Nullable By by) {
    return by == null ? null : by.name();
  }

  @Override
  public ListPage<PayRunView> load(TenantContext ctx, ListQuery query) {
    return runs.list(ctx, query);
  }

  @Override
  public String link(PayRunView row) {
    return PayLinks.run(row.id());
  }

  @Override
  public Empty empty() {
    return Empty.of("No pay run has been made yet. A finance officer makes the first one above.");
  }
}
