package org.permanency.web.view.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.permanency.finance.claims.ClaimService;
import org.permanency.finance.claims.ClaimView;
import org.permanency.finance.claims.rule.ClaimState;
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

/** Claims as a list. */
@ApplicationScoped
public class ClaimsList implements ListSource<ClaimView> {
  private static final List<Choice> STATES =
      Stream.of(ClaimState.values()).map(s -> new Choice(s.name(), state(s).text())).toList();
  private static final MemoryList<ClaimView> ROWS =
      new MemoryList<ClaimView>()
          .contains("householdName", ClaimView::householdName)
          .contains("child", ClaimView::child)
          .contains("label", ClaimView::label)
          .when("state", (c, wanted) -> c.state().name().equals(wanted))
          .sort("householdName", ClaimView::householdName)
          .sort("child", ClaimView::child)
          .sort("label", ClaimView::label)
          .sort("on", ClaimView::on)
          .sort("pence", ClaimView::pence);
  @Inject ClaimService service;

  @Override
  public String name() {
    return "claims";
  }

  @Override
  public String title() {
    return "Claims";
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
  public List<Column<ClaimView>> columns() {
    return List.of(
        Column.<ClaimView>text("householdName", "Household", ClaimView::householdName)
            .sorted()
            .filtered(),
        Column.<ClaimView>text("child", "Child", ClaimView::child).sorted().filtered(),
        Column.<ClaimView>text("label", "For", ClaimView::label).sorted().filtered(),
        Column.<ClaimView>date("on", "Day", ClaimView::on).sorted(),
        Column.<ClaimView>money("pence", "Comes to", c -> new Pence(c.pence())).sorted(),
        Column.<ClaimView>text("what", "What it was for", ClaimView::what),
        Column.<ClaimView>tag("state", "State", c -> state(c.state())).filtered(STATES));
  }

  /** Where a claim stands. */
  static Tag state(ClaimState state) {
    return switch (state) {
      case DRAFT -> new Tag("Draft", Meaning.INFO);
      case SUBMITTED -> new Tag("Waiting for approval", Meaning.DUE);
      case APPROVED -> new Tag("Approved", Meaning.DONE);
      case REJECTED -> new Tag("Rejected", Meaning.PLAIN);
    };
  }

  @Override
  public ListPage<ClaimView> load(TenantContext ctx, ListQuery query) {
    return ROWS.page(service.list(ctx), query);
  }

  @Override
  public String link(ClaimView row) {
    return "/pay/claim.xhtml?id=" + row.id();
  }

  @Override
  public Empty empty() {
    return Empty.of("No claim was entered yet.");
  }
}
