package org.permanency.web.view.budget;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.permanency.budget.BudgetService;
import org.permanency.budget.rule.BudgetReport;
import org.permanency.budget.rule.BudgetReport.LineReport;
import org.permanency.budget.rule.FinancialYear;
import org.permanency.kernel.Pence;
import org.permanency.web.caller.Caller;
import org.permanency.web.view.Texts;
import org.permanency.web.view.shell.ShellView;

/** A year's budget: line by line, as bars, why it differs, what a child a week costs. */
@Named
@RequestScoped
public class BudgetView {
  private static final String PAGE = "/budget/budget.xhtml";
  @Inject BudgetService budgets;
  @Inject Caller caller;
  @Inject ShellView shell;
  @Inject HttpServletRequest request;
  private BudgetService.@Nullable Year year;
  private FinancialYear asked = new FinancialYear(2016);

  /** A row of the table. */
  public record Row(
      String label,
      String url,
      String budget,
      String paid,
      String due,
      String toCome,
      String forecast,
      String over,
      String volume,
      String price,
      boolean sum) {}

  /** A line of the chart; sizes in the chart's own units. */
  public record Bar(String label, int y, int budget, int forecast) {}

  /** A placement type. */
  public record Type(String label, String weeks, String weekly, String own) {}

  /** Reads the year; a year without a budget is a page that says so. */
  public void open() {
    var ctx = caller.context();
    asked = AskedYear.of(request.getParameter("year"), ctx.today());
    year = budgets.year(ctx, asked).orElse(null);
    shell.heading("Budget and forecast " + asked.label());
  }

  /** Whether the year has a budget. */
  public boolean isThere() {
    return year != null;
  }

  private BudgetReport report() {
    return Objects.requireNonNull(year).report();
  }

  /** Years with a budget. */
  public List<AskedYear.Choice> getYears() {
    return AskedYear.choices(budgets.years(caller.context()), asked, shell.url(PAGE));
  }

  /** What the year comes to. */
  public String getForecast() {
    return report().forecast().toString();
  }

  /** Allowed less forecast, in words. */
  public String getHeadroom() {
    var left = report().headroom();
    return left.amount() < 0 ? left.negated() + " more than allowed" : left + " less than allowed";
  }

  /** What is allowed. */
  public String getAllowed() {
    return report().budget().allowedPence().toString();
  }

  /** Sum of the lines. */
  public String getTotal() {
    return report().budget().total().toString();
  }

  /** What no line has; empty when the lines are all of it. */
  public String getNotDivided() {
    var left = report().budget().allowedPence().minus(report().budget().total());
    return left.equals(Pence.ZERO) ? "" : left.toString();
  }

  /** What the source prints as its total; empty when it is the sum of the lines. */
  public String getPrinted() {
    var much = report().budget().printedTooMuch();
    return much.equals(Pence.ZERO)
        ? ""
        : report().budget().total().plus(much) + ", " + much + " more than its lines";
  }

  /** Note of the budget; empty for none. */
  public String getNote() {
    return Objects.requireNonNullElse(report().budget().note(), "");
  }

  /** Weeks that are over, of the year's weeks. */
  public String getWeeks() {
    return report().weeksOver() + " of " + report().weeks();
  }

  /** Children and nights without a price; empty when there are none. */
  public String getUnpriced() {
    var none = Objects.requireNonNull(year).unpriced();
    return none.nights() == 0
        ? ""
        : Texts.count(none.nights(), "night")
            + (none.children() == 1 ? " of 1 child" : " of " + none.children() + " children");
  }

  /** Lines by group with their sums, and the total. */
  public List<Row> getRows() {
    var rows = new ArrayList<Row>();
    for (var group : report().budget().groups()) {
      var lines = report().group(group.key());
      lines.forEach(l -> rows.add(row(l)));
      rows.add(sum(group.label(), lines));
    }
    report().group("").forEach(l -> rows.add(row(l)));
    rows.add(sum("All lines", report().lines()));
    return rows;
  }

  private Row row(LineReport l) {
    return new Row(
        l.line().label(),
        shell.url("/budget/line.xhtml?year=" + asked.start() + "&line=" + l.line().key()),
        l.line().pence().toString(),
        l.paid().toString(),
        l.due().toString(),
        l.toCome().toString(),
        l.forecast().toString(),
        signed(l.over()),
        l.line().nights() == 0 ? "" : signed(l.variance().volume()),
        signed(l.variance().price()),
        false);
  }

  private static Row sum(String label, List<LineReport> lines) {
    return new Row(
        label,
        "",
        sum(lines, l -> l.line().pence()).toString(),
        sum(lines, LineReport::paid).toString(),
        sum(lines, LineReport::due).toString(),
        sum(lines, LineReport::toCome).toString(),
        sum(lines, LineReport::forecast).toString(),
        signed(sum(lines, LineReport::over)),
        signed(sum(lines, l -> l.variance().volume())),
        signed(sum(lines, l -> l.variance().price())),
        true);
  }

  private static Pence sum(
      List<LineReport> lines, java.util.function.Function<LineReport, Pence> of) {
    return lines.stream().map(of).reduce(Pence.ZERO, Pence::plus);
  }

  private static String signed(Pence pence) {
    return pence.amount() > 0 ? "+" + pence : pence.toString();
  }

  /** More or fewer children at the average price. */
  public String getVolume() {
    return signed(report().variance().volume());
  }

  /** Children in dearer or cheaper lines. */
  public String getMix() {
    return signed(report().variance().mix());
  }

  /** Dearer or cheaper nights. */
  public String getPrice() {
    return signed(report().variance().price());
  }

  /** The three together. */
  public String getVariance() {
    return signed(report().variance().total());
  }

  /** Budget and forecast of each line as bars. */
  public List<Bar> getBars() {
    var shown =
        report().lines().stream()
            .filter(l -> Math.max(l.line().pence().amount(), l.forecast().amount()) > 0)
            .toList();
    long most = 1;
    for (var l : shown) {
      most = Math.max(most, Math.max(l.line().pence().amount(), l.forecast().amount()));
    }
    var bars = new ArrayList<Bar>();
    for (var l : shown) {
      bars.add(
          new Bar(
              l.line().label(),
              bars.size() * 44,
              width(l.line().pence(), most),
              width(l.forecast(), most)));
    }
    return bars;
  }

  /** Height of the chart. */
  public int getChartHeight() {
    return getBars().size() * 44 + 4;
  }

  private static int width(Pence pence, long most) {
    return (int) Math.max(1, pence.amount() * 560 / most);
  }

  /** What a child costs a week, by placement type. */
  public List<Type> getTypes() {
    return report().types().stream()
        .filter(t -> t.nights() > 0)
        .map(
            t ->
                new Type(
                    Objects.requireNonNull(year).type(t.type()),
                    String.format(java.util.Locale.UK, "%,.1f", t.nights() / 7.0),
                    t.weekly().toString(),
                    t.own().toString()))
        .toList();
  }
}
