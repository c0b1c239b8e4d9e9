package org.permanency.web.rest.budget;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.budget.BudgetRow;
import org.permanency.budget.BudgetService;
import org.permanency.budget.rule.BudgetReport;
import org.permanency.budget.rule.Variance;

/** The shapes of the budget's JSON; amounts in pence. */
public final class BudgetJson {
  private BudgetJson() {}

  /** A difference and its reasons. */
  public record Reasons(long volume, long mix, long price) {
    static Reasons of(Variance v) {
      return new Reasons(v.volume().amount(), v.mix().amount(), v.price().amount());
    }
  }

  /** A line of a year. */
  public record Line(
      String key,
      String label,
      String group,
      long budget,
      long paid,
      long due,
      long toCome,
      long forecast,
      long nights,
      boolean fromRecords,
      Reasons variance) {
    static Line of(BudgetReport.LineReport l) {
      return new Line(
          l.line().key(),
          l.line().label(),
          l.line().group(),
          l.line().pence().amount(),
          l.paid().amount(),
          l.due().amount(),
          l.toCome().amount(),
          l.forecast().amount(),
          l.nights(),
          !l.line().asBudgeted(),
          Reasons.of(l.variance()));
    }
  }

  /** What a child costs a week. */
  public record Type(String key, String label, long nights, long weekly, long year) {}

  /**
   * A year.
   *
   * @param printedTooMuch how much more its source prints than the lines come to
   */
  public record Year(
      int year,
      int weeks,
      int weeksOver,
      long allowed,
      long lines,
      long printedTooMuch,
      long forecast,
      Reasons variance,
      List<Line> items,
      List<Type> types) {
    static Year of(BudgetService.Year year) {
      var report = year.report();
      return new Year(
          report.year().start(),
          report.weeks(),
          report.weeksOver(),
          report.budget().allowedPence().amount(),
          report.budget().total().amount(),
          report.budget().printedTooMuch().amount(),
          report.forecast().amount(),
          Reasons.of(report.variance()),
          report.lines().stream().map(Line::of).toList(),
          report.types().stream()
              .map(
                  t ->
                      new Type(
                          t.type(),
                          year.type(t.type()),
                          t.nights(),
                          t.weekly().amount(),
                          t.own().amount()))
              .toList());
    }
  }

  /** What a child costs a line in a year. */
  @JsonbNillable
  public record Child(
      @Nullable UUID child,
      String council,
      String number,
      String line,
      String type,
      long nights,
      long paid,
      long due,
      long toCome,
      long forecast) {
    static Child of(BudgetRow r) {
      return new Child(
          r.child(),
          r.council(),
          r.number(),
          r.line(),
          r.type(),
          r.nights(),
          r.paid(),
          r.due(),
          r.toCome(),
          r.forecast());
    }
  }
}
