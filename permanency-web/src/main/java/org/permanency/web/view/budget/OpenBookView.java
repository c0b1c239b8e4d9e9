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
import org.permanency.budget.rule.OpenBookReport;
import org.permanency.kernel.Pence;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.shell.ShellView;

/** The contract's open book: placements, central charges up to their cap, surplus. */
@Named
@RequestScoped
public class OpenBookView {
  @Inject OutlookService outlook;
  @Inject BudgetService budgets;
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject HttpServletRequest request;
  private OutlookService.@Nullable OpenBookYear year;
  private FinancialYear asked = new FinancialYear(2016);

  /** An amount and what it is. */
  public record Row(String label, String amount) {}

  /** Reads the year. */
  public void open() {
    var ctx = caller.context();
    asked = AskedYear.of(request.getParameter("year"), ctx.today());
    year = outlook.openBook(ctx, asked).orElse(null);
    shell.heading("Open book " + asked.label());
  }

  /** Whether the year has a budget and a rule for its book. */
  public boolean isThere() {
    return year != null;
  }

  private OutlookService.OpenBookYear year() {
    return Objects.requireNonNull(year);
  }

  private OpenBookReport book() {
    return year().book();
  }

  /** Years with a budget. */
  public List<AskedYear.Choice> getYears() {
    return AskedYear.choices(
        budgets.years(caller.context()), asked, shell.url("/budget/open-book.xhtml"));
  }

  /** Surplus or shortfall, in words. */
  public String getSurplus() {
    var left = book().surplus();
    return left.amount() < 0 ? left.negated() + " short" : left + " surplus";
  }

  /** What is allowed. */
  public String getAllowed() {
    return year().report().budget().allowedPence().toString();
  }

  /** Placements of the year. */
  public String getPlacements() {
    return book().placements().toString();
  }

  /** Charges that count. */
  public String getCounted() {
    return book().counted().toString();
  }

  /** Charges above the cap; empty for none. */
  public String getRefused() {
    return book().refused().equals(Pence.ZERO) ? "" : book().refused().toString();
  }

  /** The cap in words. */
  public String getCap() {
    return book().cap()
        + ", "
        + year().rule().capPercent().toPlainString()
        + " % of what placements come to";
  }

  /** Charges of the year. */
  public List<Row> getCharges() {
    return year().rule().charges().stream()
        .map(c -> new Row(c.label(), Pence.ofPounds(c.yearly()).toString()))
        .toList();
  }

  /** How a surplus is apportioned. */
  public List<Row> getUses() {
    return book().uses().entrySet().stream()
        .map(e -> new Row(e.getKey(), e.getValue().toString()))
        .toList();
  }

  /** The book as a file. */
  public String getXlsx() {
    return shell.url("/budget/file?year=" + asked.start() + "&form=xlsx");
  }

  /** The book as a PDF. */
  public String getPdf() {
    return shell.url("/budget/file?year=" + asked.start() + "&form=pdf");
  }

  /** The budget's page. */
  public String getBudget() {
    return shell.url("/budget/budget.xhtml?year=" + asked.start());
  }
}
