package org.permanency.budget.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildId;
import org.permanency.placement.rule.CareHistory;
import org.permanency.placement.rule.Episode;

/** Plans, savings that were made, and the open book. */
class WhatIfTest {
  private static final LocalDate MONDAY = LocalDate.of(2017, 1, 2);
  private static final ChildId CHILD = new ChildId(new UUID(1, 1));

  private static Cost cost(String type, int week, int nights, long pence) {
    var start = MONDAY.plusWeeks(week);
    var period = new EffectivePeriod(start, start.plusWeeks(1));
    return new Cost(
        "l",
        type,
        CHILD,
        period,
        start,
        nights,
        new Pence(pence),
        new Pence(pence),
        Map.of(),
        false,
        false);
  }

  @Test
  void tenMovesPayForThemselvesAfterTwoWeeksAndARaiseEatsIntoThem() {
    var move =
        new WhatIf.Step("move", 10, new Pence(80_000), new Pence(20_000), new Pence(100_000));

    var outcome =
        WhatIf.of(new WhatIf.Plan(List.of(move), new BigDecimal("2.5"), new Pence(4_000_000), 12));

    assertThat(outcome)
        .isEqualTo(
            new WhatIf.Outcome(
                List.of(
                    new WhatIf.Effect("move", new Pence(600_000), new Pence(1_000_000)),
                    new WhatIf.Effect("2.5 % on payments", new Pence(-100_000), Pence.ZERO)),
                new Pence(500_000),
                new Pence(1_000_000),
                new Pence(5_000_000),
                new Pence(26_000_000),
                2L));
  }

  @Test
  void aPlanThatCostsMoreNeverBreaksEven() {
    var step = new WhatIf.Step("x", 1, new Pence(5), new Pence(9), new Pence(1));

    assertThat(
            WhatIf.of(new WhatIf.Plan(List.of(step), BigDecimal.ZERO, Pence.ZERO, 4)).breakEven())
        .isNull();
  }

  private static final SavingsTargets RULE =
      new SavingsTargets(
          BigDecimal.ZERO,
          "base",
          List.of(
              new SavingsTargets.Move(java.util.Set.of("agency"), java.util.Set.of("in-house"))),
          List.of(
              new SavingsTargets.Order(
                  java.util.Set.of("E45"), "Special guardianship", new BigDecimal("140.00"))));

  @Test
  void aMoveFromAgencyToInHouseSavesTheDifferenceForEachNightThere() {
    var costs =
        List.of(
            cost("agency", 0, 7, 70_000),
            cost("agency", 1, 2, 20_000),
            cost("in-house", 1, 5, 10_000),
            cost("in-house", 2, 7, 14_000));

    assertThat(Savings.of(RULE, costs, Map.of(), MONDAY.plusWeeks(3), MONDAY.plusWeeks(2)))
        .containsExactly(
            new Savings.Saved(
                CHILD,
                "agency>in-house",
                false,
                MONDAY.plusWeeks(1),
                12,
                5,
                new Pence(96_000),
                new Pence(40_000)));
  }

  @Test
  void anOrderSavesWhatTheChildCostLessWhatItCostsAfterwards() {
    var care =
        CareHistory.of(
            List.of(
                new Episode(
                    CHILD,
                    LocalDate.of(2015, 1, 1),
                    MONDAY.plusWeeks(1),
                    "S",
                    "C2",
                    "U6",
                    "PR4",
                    "E45",
                    null,
                    null,
                    null)));

    assertThat(
            Savings.of(
                RULE,
                List.of(cost("agency", 0, 7, 70_000)),
                Map.of(CHILD, care),
                MONDAY.plusWeeks(3),
                MONDAY.plusWeeks(2).minusDays(1)))
        .containsExactly(
            new Savings.Saved(
                CHILD,
                "Special guardianship",
                true,
                MONDAY.plusWeeks(1),
                14,
                7,
                new Pence(112_000),
                new Pence(56_000)));
  }

  @Test
  void centralChargesCountUpToTheirCapAndASurplusIsApportionedWhole() {
    var budget =
        new Budget(
            BigDecimal.valueOf(1_100),
            null,
            null,
            List.of(new Budget.Group("g", "Group", null)),
            List.of(new Budget.Line("a", "A", "g", BigDecimal.valueOf(1_000), null, "budget")));
    var rule =
        new OpenBook(
            new BigDecimal("3"),
            List.of(new OpenBook.Charge("c", BigDecimal.valueOf(50))),
            List.of(
                new OpenBook.Part("one", new BigDecimal("33.33")),
                new OpenBook.Part("two", new BigDecimal("66.67"))));
    var report =
        BudgetReport.of(
            new FinancialYear(2016),
            budget,
            List.of(),
            new BudgetReport.Facts(List.of(), List.of(), MONDAY));

    assertThat(OpenBookReport.of(report, rule))
        .isEqualTo(
            new OpenBookReport(
                new Pence(100_000),
                new Pence(5_000),
                new Pence(3_000),
                new Pence(7_000),
                Map.of("one", new Pence(2_333), "two", new Pence(4_667))));
    assertThat(OpenBookReport.of(report, rule).refused()).isEqualTo(new Pence(2_000));
  }
}
