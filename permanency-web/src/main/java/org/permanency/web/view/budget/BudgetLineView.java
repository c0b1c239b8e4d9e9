package org.permanency.web.view.budget;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.permanency.budget.BudgetService;
import org.permanency.budget.rule.BudgetReport.LineReport;
import org.permanency.budget.rule.FinancialYear;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.shell.Missing;
import org.permanency.web.view.shell.ShellView;

/** One line of a year's budget, and the children behind its figures. */
@Named
@RequestScoped
public class BudgetLineView {
  @Inject BudgetService budgets;
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject Missing missing;
  @Inject HttpServletRequest request;
  private @Nullable LineReport line;
  private FinancialYear year = new FinancialYear(2016);

  /** Reads the line, or answers 404. */
  public void open() {
    var ctx = caller.context();
    year = AskedYear.of(request.getParameter("year"), ctx.today());
    var key = Objects.requireNonNullElse(request.getParameter("line"), "");
    line =
        budgets
            .year(ctx, year)
            .flatMap(
                y ->
                    y.report().lines().stream().filter(l -> l.line().key().equals(key)).findFirst())
            .orElse(null);
    if (line == null) {
      missing.page();
    } else {
      shell.heading(line.line().label() + " " + year.label());
    }
  }

  /** Whether there is such a line. */
  public boolean isThere() {
    return line != null;
  }

  private LineReport line() {
    return Objects.requireNonNull(line);
  }

  /** What the year comes to. */
  public String getForecast() {
    return line().forecast().toString();
  }

  /** The budget. */
  public String getBudget() {
    return line().line().pence().toString();
  }

  /** Paid by approved runs. */
  public String getPaid() {
    return line().paid().toString();
  }

  /** Of weeks that are over, not paid here. */
  public String getDue() {
    return line().due().toString();
  }

  /** Of weeks to come. */
  public String getToCome() {
    return line().toCome().toString();
  }

  /** Where the forecast comes from. */
  public String getBasis() {
    return line().line().asBudgeted()
        ? "The budget itself: no record here says what this line will cost"
        : "The records: who is placed where today, known endings, birthdays and rates";
  }

  /** Year and line, for the list of children. */
  public String getAsked() {
    return year.start() + "|" + line().line().key();
  }

  /** The year's page. */
  public String getBack() {
    return shell.url("/budget/budget.xhtml?year=" + year.start());
  }
}
