package org.permanency.web.view.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.permanency.budget.FundingService;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Choice;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;
import org.permanency.web.view.list.MemoryList;

/** What decides who pays for a child, as a list. */
@ApplicationScoped
public class FundingList implements ListSource<FundingService.Row> {
  private static final MemoryList<FundingService.Row> ROWS =
      new MemoryList<FundingService.Row>()
          .contains("number", FundingList::who)
          .when("kind", (r, wanted) -> r.kind().equals(wanted))
          .when("holds", (r, wanted) -> (r.to() == null) == wanted.equals("1"))
          .sort("number", FundingList::who)
          .sort("kind", FundingService.Row::kind)
          .sort("from", FundingService.Row::from)
          .sort("to", FundingService.Row::to)
          .sort("percent", FundingService.Row::percent);
  @Inject FundingService service;

  @Override
  public String name() {
    return "funding-records";
  }

  @Override
  public String title() {
    return "Funding records";
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
  public List<Column<FundingService.Row>> columns() {
    return List.of(
        Column.<FundingService.Row>text("number", "Child", FundingList::who).sorted().filtered(),
        Column.<FundingService.Row>text("kind", "Record", r -> words(r.kind()))
            .sorted()
            .filtered(this::kinds),
        Column.<FundingService.Row>date("from", "From", FundingService.Row::from).sorted(),
        Column.<FundingService.Row>date("to", "Last day", FundingService.Row::to).sorted(),
        Column.<FundingService.Row>number("percent", "Share, %", FundingService.Row::percent)
            .sorted(),
        Column.<FundingService.Row>text("note", "Agreed by, or says", FundingService.Row::note),
        Column.<FundingService.Row>text("holds", "Without an end", r -> null)
            .filtered(Choice.YES_NO)
            .onlyToFilter());
  }

  private List<Choice> kinds(TenantContext ctx) {
    return service.kinds(ctx).keySet().stream().map(k -> new Choice(k, words(k))).toList();
  }

  static String who(FundingService.Row row) {
    return row.council() + " " + row.number();
  }

  /** A kind in words: {@code education-plan} is Education plan. */
  static String words(String kind) {
    var words = kind.replace('-', ' ');
    return words.isEmpty()
        ? ""
        : words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
  }

  @Override
  public ListPage<FundingService.Row> load(TenantContext ctx, ListQuery query) {
    return ROWS.page(service.list(ctx), query);
  }

  @Override
  public String link(FundingService.Row row) {
    return "/budget/funding-record.xhtml?id=" + row.id();
  }

  @Override
  public Empty empty() {
    return Empty.of("Nothing is recorded yet that decides who else pays.");
  }
}
