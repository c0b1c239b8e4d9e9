package org.permanency.budget;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.permanency.budget.rule.Budget;
import org.permanency.budget.rule.BudgetReport;
import org.permanency.budget.rule.Cost;
import org.permanency.budget.rule.FinancialYear;
import org.permanency.budget.rule.PlacementCosts.Gap;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildFact;
import org.permanency.people.rule.ChildId;
import org.permanency.placement.rule.CareHistory;

/**
 * A year as the records stand, read and worked out once.
 *
 * @param weeks pay weeks of the year
 * @param costs of those weeks
 * @param paid by approved runs for those weeks
 * @param gaps nights without a price
 */
record YearFacts(
    FinancialYear year,
    Budget budget,
    List<EffectivePeriod> weeks,
    List<Cost> costs,
    List<PaidTo> paid,
    List<Gap> gaps,
    Map<ChildId, ChildFact> children,
    Map<ChildId, CareHistory> histories) {

  /** What was paid, in its budget line. */
  record PaidTo(String line, String type, @Nullable ChildId child, Pence pence) {}

  BudgetReport report(java.time.LocalDate today) {
    return BudgetReport.of(
        year,
        budget,
        weeks,
        new BudgetReport.Facts(
            costs,
            paid.stream().map(p -> new BudgetReport.Paid(p.line(), p.pence())).toList(),
            today));
  }

  /** The same with those costs only that are wanted. */
  List<Cost> costs(Predicate<Cost> wanted) {
    return costs.stream().filter(wanted).toList();
  }
}
