package org.permanency.web.view.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.providers.AdoptionFeeService;
import org.permanency.providers.AdoptionFeeView;
import org.permanency.providers.rule.Direction;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;
import org.permanency.web.view.list.MemoryList;

/** Fees between adoption agencies as a list. */
@ApplicationScoped
public class FeesList implements ListSource<AdoptionFeeView> {
  static final List<Choice> DIRECTIONS =
      Stream.of(Direction.values()).map(d -> new Choice(d.name(), d.words())).toList();
  private static final MemoryList<AdoptionFeeView> ROWS =
      new MemoryList<AdoptionFeeView>()
          .contains("number", AdoptionFeeView::number)
          .contains("provider", AdoptionFeeView::provider)
          .when("direction", (f, wanted) -> f.fee().direction().name().equals(wanted))
          .when("waiting", (f, wanted) -> f.open().amount() > 0 == wanted.equals("1"))
          .sort("number", AdoptionFeeView::number)
          .sort("provider", AdoptionFeeView::provider)
          .sort("placed", f -> f.fee().placedOn())
          .sort("order", f -> f.fee().orderOn())
          .sort("whole", AdoptionFeeView::whole)
          .sort("open", AdoptionFeeView::open);
  @Inject AdoptionFeeService service;

  @Override
  public String name() {
    return "adoption-fees";
  }

  @Override
  public String title() {
    return "Fees between adoption agencies";
  }

  @Override
  public Permission permission() {
    return Permission.PAY_READ;
  }

  @Override
  public List<Column<AdoptionFeeView>> columns() {
    return List.of(
        Column.<AdoptionFeeView>text("number", "Child", AdoptionFeeView::number)
            .sorted()
            .filtered(),
        Column.<AdoptionFeeView>text("provider", "Other agency", AdoptionFeeView::provider)
            .sorted()
            .filtered(),
        Column.<AdoptionFeeView>text("direction", "Who pays", f -> f.fee().direction().words())
            .filtered(DIRECTIONS),
        Column.<AdoptionFeeView>date("placed", "Placed", f -> f.fee().placedOn()).sorted(),
        Column.<AdoptionFeeView>date("order", "Order", f -> f.fee().orderOn()).sorted(),
        Column.<AdoptionFeeView>money("whole", "Fee", AdoptionFeeView::whole).sorted(),
        Column.<AdoptionFeeView>money("open", "Due, not invoiced", AdoptionFeeView::open).sorted(),
        Column.<AdoptionFeeView>text("waiting", "Something due", f -> null)
            .filtered(Choice.YES_NO)
            .onlyToFilter());
  }

  @Override
  public ListPage<AdoptionFeeView> load(TenantContext ctx, ListQuery query) {
    return ROWS.page(service.list(ctx), query);
  }

  @Override
  public String link(AdoptionFeeView row) {
    return "/providers/fee.xhtml?id=" + row.id();
  }

  @Override
  public Empty empty() {
    return Empty.of("No fee between adoption agencies is recorded yet.");
  }
}
