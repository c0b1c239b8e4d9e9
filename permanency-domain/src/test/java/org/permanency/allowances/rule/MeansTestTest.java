package org.permanency.allowances.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.permanency.allowances.rule.MeansFacts.Child;
import org.permanency.allowances.rule.MeansFacts.Unit;
import org.permanency.allowances.rule.MeansSheet.Share;
import org.permanency.kernel.Pence;
import org.permanency.rules.RuleBook;

class MeansTestTest {
  private static final LocalDate FROM = LocalDate.of(2016, 6, 1);
  private static final AwardId AWARD = new AwardId(new UUID(1, 1));

  private static Pence pounds(String amount) {
    return Pence.ofPounds(new BigDecimal(amount));
  }

  private static MeansFacts facts(
      RuleBook book,
      LocalDate from,
      Unit unit,
      boolean onlyIncomeSupport,
      Map<String, Pence> amounts,
      Map<String, Integer> household,
      List<Child> children,
      Pence departure) {
    return new MeansFacts(
        from,
        unit,
        onlyIncomeSupport,
        amounts,
        household,
        children,
        departure,
        12,
        book.find(AllowanceRules.MEANS_TEST, from).orElseThrow(),
        book.find(AllowanceRules.INCOME_SUPPORT, from).orElseThrow());
  }

  /** Couple with a child of their own; the other child is 3, its benefit that of an eldest. */
  private static MeansFacts weekly(String income, List<Child> children, boolean onlySupport) {
    return facts(
        Constants.PETERBOROUGH,
        FROM,
        Unit.WEEK,
        onlySupport,
        Map.of("pay", pounds(income), "rent-paid", pounds("250.00")),
        Map.of("couple", 1, "child", 1, "family-premium", 1),
        children,
        Pence.ZERO);
  }

  private static Child child(String allowance, String benefit) {
    return new Child(AWARD, "Child 1", pounds(allowance), pounds(benefit));
  }

  @ParameterizedTest(name = "income {0}: after the disregard {1}, disposable {2}, award {4}")
  @CsvSource({
    "500.00, 400.00, 0.00, 0.00, 124.74",
    "700.00, 560.00, 61.00, 30.50, 94.24",
    "1200.00, 960.00, 461.00, 230.50, 0.00"
  })
  void theWeeklyVectorsComeOutToThePenny(
      String income, String after, String disposable, String contribution, String award) {
    var sheet = MeansTest.of(weekly(income, List.of(child("145.44", "20.70")), false));

    assertThat(sheet.step("M10").amount()).isEqualTo(pounds(after));
    assertThat(sheet.step("M13").amount()).isEqualTo(pounds("249.00"));
    assertThat(sheet.step("M14").amount()).isEqualTo(pounds(disposable));
    assertThat(sheet.step("M15").amount()).isEqualTo(pounds(contribution));
    assertThat(sheet.step("M16").amount()).isEqualTo(pounds(award));
    assertThat(sheet.award()).isEqualTo(pounds(award));
    assertThat(sheet.reviewOn()).isEqualTo("2017-06-01");
  }

  @Test
  void thePublishedMonthlyExampleComesOutToThePenny() {
    var sheet =
        MeansTest.of(
            facts(
                Constants.PETERBOROUGH,
                FROM,
                Unit.MONTH,
                false,
                Map.of("pay", pounds("1500.00"), "mortgage", pounds("1100.00")),
                Map.of(),
                List.of(child("783.49", "0.00")),
                Pence.ZERO));

    assertThat(sheet.step("M10").amount()).isEqualTo(pounds("1200.00"));
    assertThat(sheet.step("M14").amount()).isEqualTo(pounds("100.00"));
    assertThat(sheet.shares())
        .containsExactly(
            new Share(
                AWARD,
                "Child 1",
                pounds("783.49"),
                pounds("50.00"),
                Pence.ZERO,
                pounds("733.49"),
                pounds("11.54")));
  }

  @Test
  void everyStepOfTheModelStandsOnTheSheetInItsOrder() {
    for (boolean only : new boolean[] {false, true}) {
      var sheet = MeansTest.of(weekly("700.00", List.of(child("145.44", "20.70")), only));

      assertThat(sheet.steps().stream().map(MeansSheet.Step::code))
          .containsExactly(
              java.util.stream.IntStream.rangeClosed(0, 19)
                  .mapToObj(i -> "M" + i)
                  .toArray(String[]::new));
    }
  }

  @Test
  void givenIncomeSupportAlone_thenTheFamilyIsNotTestedAndChildBenefitFollowsTheRule() {
    var here = MeansTest.of(weekly("9000.00", List.of(child("145.44", "20.70")), true));
    var there =
        MeansTest.of(
            facts(
                Constants.LARKMERE,
                LocalDate.of(2025, 6, 1),
                Unit.WEEK,
                true,
                Map.of(),
                Map.of(),
                List.of(child("198.00", "26.05")),
                Pence.ZERO));

    assertThat(here.award()).isEqualTo(pounds("124.74"));
    assertThat(there.award()).isEqualTo(pounds("198.00"));
    assertThat(there.lessChildBenefit()).isFalse();
  }

  @Test
  void whatIsNotCountedIsShownAndLeftOut() {
    var with =
        facts(
            Constants.PETERBOROUGH,
            FROM,
            Unit.WEEK,
            false,
            Map.of("pay", pounds("700.00"), "disability-living", pounds("82.30")),
            Map.of("couple", 1),
            List.of(child("145.44", "20.70")),
            Pence.ZERO);

    var sheet = MeansTest.of(with);

    assertThat(sheet.step("M9").how())
        .isEqualTo("Disability Living Allowance £82.30 (not counted)");
    assertThat(sheet.step("M10").amount()).isEqualTo(pounds("560.00"));
  }

  @Test
  void givenDiscretion_thenTheContributionIsLessAndNeverBelowNothing() {
    var base = weekly("700.00", List.of(child("145.44", "20.70")), false);
    var kind =
        facts(
            Constants.PETERBOROUGH,
            FROM,
            Unit.WEEK,
            false,
            base.amounts(),
            base.household(),
            base.children(),
            pounds("99.00"));

    assertThat(MeansTest.of(kind).contribution()).isEqualTo(Pence.ZERO);
    assertThat(MeansTest.of(kind).award()).isEqualTo(pounds("124.74"));
  }

  @Test
  void givenBrothersAndSisters_thenOneContributionIsSharedInProportion() {
    var other =
        new Child(new AwardId(new UUID(1, 2)), "Child 2", pounds("206.23"), pounds("13.70"));
    var sheet = MeansTest.of(weekly("700.00", List.of(child("145.44", "20.70"), other), false));

    assertThat(sheet.contribution()).isEqualTo(pounds("30.50"));
    assertThat(sheet.shares().stream().map(Share::contribution))
        .containsExactly(pounds("12.61"), pounds("17.89"));
    assertThat(sheet.shares().stream().map(Share::award))
        .containsExactly(pounds("112.13"), pounds("174.64"));
  }

  @Test
  void givenARateThatTheRuleDoesNotHave_thenItIsNamed() {
    var odd =
        facts(
            Constants.PETERBOROUGH,
            FROM,
            Unit.WEEK,
            false,
            Map.of(),
            Map.of("grandparent", 1),
            List.of(child("145.44", "20.70")),
            Pence.ZERO);

    assertThatThrownBy(() -> MeansTest.of(odd)).hasMessage("no Income Support rate grandparent");
  }

  @Property(tries = 500)
  void theSharesAreTheWholeAndNoAwardIsAboveTheAllowanceOrBelowNothing(
      @ForAll @LongRange(max = 400_000) long income,
      @ForAll @LongRange(max = 100_000) long rent,
      @ForAll @Size(min = 1, max = 5) List<@LongRange(max = 60_000) Long> allowances,
      @ForAll @IntRange(max = 4) int own) {
    var children = new java.util.ArrayList<Child>();
    for (var allowance : allowances) {
      var id = new AwardId(new UUID(2, children.size()));
      children.add(new Child(id, "Child", new Pence(allowance), new Pence(1370)));
    }
    for (var book : List.of(Constants.PETERBOROUGH, Constants.LARKMERE)) {
      var sheet =
          MeansTest.of(
              facts(
                  book,
                  LocalDate.of(2026, 6, 1),
                  Unit.WEEK,
                  false,
                  Map.of("pay", new Pence(income), "rent-paid", new Pence(rent)),
                  Map.of("couple", 1, "child", own),
                  children,
                  Pence.ZERO));

      assertThat(sheet.shares().stream().mapToLong(s -> s.contribution().amount()).sum())
          .isEqualTo(sheet.contribution().amount());
      for (var share : sheet.shares()) {
        assertThat(share.award().amount()).isBetween(0L, share.allowance().amount());
        assertThat(share.contribution().amount()).isNotNegative();
      }
    }
  }

  @Property(tries = 300)
  void whoeverEarnsMoreNeverGetsMore(
      @ForAll @LongRange(max = 300_000) long income, @ForAll @LongRange(max = 50_000) long more) {
    var children = List.of(child("145.44", "20.70"));
    var less = MeansTest.of(weekly(new Pence(income).pounds().toString(), children, false));
    var richer =
        MeansTest.of(weekly(new Pence(income + more).pounds().toString(), children, false));

    assertThat(richer.award().amount()).isLessThanOrEqualTo(less.award().amount());
  }
}
