package org.permanency.web.view.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.permanency.finance.respite.RespiteService;
import org.permanency.finance.respite.RespiteView;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;
import org.permanency.web.view.list.MemoryList;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.list.Tag.Meaning;

/** Respite stays as a list. */
@ApplicationScoped
public class RespiteStaysList implements ListSource<RespiteView> {
  private static final List<Choice> STATES =
      Stream.of("stands", "over-cap", "approved", "cancelled")
          .map(s -> new Choice(s, state(s).text()))
          .toList();
  private static final MemoryList<RespiteView> ROWS =
      new MemoryList<RespiteView>()
          .contains("child", RespiteView::child)
          .contains("homeName", RespiteView::homeName)
          .contains("householdName", RespiteView::householdName)
          .when("state", (r, wanted) -> r.state().equals(wanted))
          .sort("child", RespiteView::child)
          .sort("homeName", RespiteView::homeName)
          .sort("householdName", RespiteView::householdName)
          .sort("from", RespiteView::from)
          .sort("last", RespiteView::last)
          .sort("nights", RespiteView::nights);
  @Inject RespiteService service;

  @Override
  public String name() {
    return "respite-stays";
  }

  @Override
  public String title() {
    return "Respite stays";
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
  public List<Column<RespiteView>> columns() {
    return List.of(
        Column.<RespiteView>text("child", "Child", RespiteView::child).sorted().filtered(),
        Column.<RespiteView>text("homeName", "Lives with", RespiteView::homeName)
            .sorted()
            .filtered(),
        Column.<RespiteView>text("householdName", "Stays with", RespiteView::householdName)
            .sorted()
            .filtered(),
        Column.<RespiteView>date("from", "First night", RespiteView::from).sorted(),
        Column.<RespiteView>date("last", "Last night", RespiteView::last).sorted(),
        Column.<RespiteView>number("nights", "Nights", RespiteView::nights).sorted(),
        Column.<RespiteView>number("overCap", "Above the cap", RespiteView::overCap),
        Column.<RespiteView>tag("state", "State", r -> state(r.state())).filtered(STATES));
  }

  /** Where a stay stands. */
  static Tag state(String state) {
    return switch (state) {
      case "cancelled" -> new Tag("Cancelled", Meaning.PLAIN);
      case "over-cap" -> new Tag("Above the cap", Meaning.LATE);
      case "approved" -> new Tag("Approved above the cap", Meaning.DONE);
      default -> new Tag("Within the cap", Meaning.INFO);
    };
  }

  @Override
  public ListPage<RespiteView> load(TenantContext ctx, ListQuery query) {
    return ROWS.page(service.list(ctx), query);
  }

  @Override
  public String link(RespiteView row) {
    return "/pay/respite.xhtml?id=" + row.id();
  }

  @Override
  public Empty empty() {
    return Empty.of("No respite stay is recorded.");
  }
}
