package org.permanency.web.view.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.budget.BudgetRow;
import org.permanency.budget.BudgetService;
import org.permanency.budget.rule.FinancialYear;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Pence;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.list.Column;
import org.permanency.web.view.list.ListSource;
import org.permanency.web.view.list.MemoryList;

/** The children behind a line of a year's budget. */
@ApplicationScoped
public class BudgetChildrenList implements ListSource<BudgetRow> {
  @Inject BudgetService budgets;

  @Override
  public String name() {
    return "budget-children";
  }

  @Override
  public String title() {
    return "Children of the line";
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
  public List<Column<BudgetRow>> columns() {
    return List.of(
        Column.<BudgetRow>text("number", "Child", BudgetChildrenList::who).sorted().filtered(),
        Column.<BudgetRow>text("council", "Council", BudgetRow::council).sorted().filtered(),
        Column.<BudgetRow>text("type", "Placement", BudgetRow::type).sorted().filtered(),
        Column.<BudgetRow>number("nights", "Nights", BudgetRow::nights).sorted(),
        Column.<BudgetRow>money("paid", "Paid", r -> new Pence(r.paid())).sorted(),
        Column.<BudgetRow>money("due", "Due, not paid here", r -> new Pence(r.due())).sorted(),
        Column.<BudgetRow>money("toCome", "To come", r -> new Pence(r.toCome())).sorted(),
        Column.<BudgetRow>money("forecast", "Year", r -> new Pence(r.forecast())).sorted(),
        Column.fixed("budget"));
  }

  private static String who(BudgetRow row) {
    return row.child() == null ? "No one child" : row.number();
  }

  @Override
  public ListPage<BudgetRow> load(TenantContext ctx, ListQuery query) {
    var asked = query.filter("budget");
    if (asked == null || !asked.matches("[0-9]{4}\\|.*")) {
      return new ListPage<>(List.of(), 0);
    }
    var year = new FinancialYear(Integer.parseInt(asked.substring(0, 4)));
    var rows = budgets.behind(ctx, year, asked.substring(5)).orElse(List.of());
    return new MemoryList<BudgetRow>()
        .contains("number", BudgetChildrenList::who)
        .contains("council", BudgetRow::council)
        .contains("type", BudgetRow::type)
        .sort("number", BudgetChildrenList::who)
        .sort("council", BudgetRow::council)
        .sort("type", BudgetRow::type)
        .sort("nights", BudgetRow::nights)
        .sort("paid", BudgetRow::paid)
        .sort("due", BudgetRow::due)
        .sort("toCome", BudgetRow::toCome)
        .sort("forecast", BudgetRow::forecast)
        .page(rows, query);
  }

  @Override
  public @Nullable String link(BudgetRow row) {
    return row.child() == null ? null : "/people/child.xhtml?id=" + row.child();
  }

  @Override
  public Empty empty() {
    return Empty.of("No child and no payment is behind this line in this year.");
  }
}
