package org.permanency.web.view.budget;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.permanency.budget.BudgetService;
import org.permanency.budget.OutlookService;
import org.permanency.budget.rule.FinancialYear;
import org.permanency.tenancy.Permission;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Texts;
import org.permanency.web.view.shell.ShellView;

/** What a year saved against its target, and by which moves and orders. */
@Named
@RequestScoped
public class SavingsView {
  @Inject OutlookService outlook;
  @Inject BudgetService budgets;
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject HttpServletRequest request;
  private OutlookService.@Nullable SavingsYear savings;
  private FinancialYear asked = new FinancialYear(2016);

  /** A saving. */
  public record Row(
      String child, String url, String why, String on, String nights, String soFar, String year) {}

  /** Reads the year. */
  public void open() {
    var ctx = caller.context();
    asked = AskedYear.of(request.getParameter("year"), ctx.today());
    savings = outlook.savings(ctx, asked).orElse(null);
    shell.heading("Savings " + asked.label());
  }

  /** Whether the year has a budget and a target. */
  public boolean isThere() {
    return savings != null;
  }

  private OutlookService.SavingsYear year() {
    return Objects.requireNonNull(savings);
  }

  /** Years with a budget. */
  public List<AskedYear.Choice> getYears() {
    return AskedYear.choices(
        budgets.years(caller.context()), asked, shell.url("/budget/savings.xhtml"));
  }

  /** Saved by the end of the year. */
  public String getSaved() {
    return year().saved().toString();
  }

  /** Saved in weeks that are over. */
  public String getSoFar() {
    return year().soFar().toString();
  }

  /** The target. */
  public String getTarget() {
    return year().target().targetPence().toString();
  }

  /** What the target is taken off. */
  public String getBase() {
    return year().target().base();
  }

  /** What is missing to the target. */
  public String getMissing() {
    return year().missing().toString();
  }

  /** The moves and orders. */
  public List<Row> getRows() {
    boolean may = caller.may(Permission.CHILD_READ.name());
    return year().rows().stream()
        .map(
            r ->
                new Row(
                    r.council() + " " + r.number(),
                    may ? shell.url("/people/child.xhtml?id=" + r.child()) : "",
                    r.why(),
                    Texts.day(r.saved().on()),
                    String.valueOf(r.saved().nights()),
                    r.saved().pastPence().toString(),
                    r.saved().pence().toString()))
        .toList();
  }
}
