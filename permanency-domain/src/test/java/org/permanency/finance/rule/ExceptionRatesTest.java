package org.permanency.finance.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.permanency.finance.rule.PayWorld.child;
import static org.permanency.finance.rule.PayWorld.household;
import static org.permanency.finance.rule.PayWorld.period;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.finance.rule.FosteringExceptions.Kind;
import org.permanency.finance.rule.FosteringExceptions.Shape;
import org.permanency.kernel.Pence;

class ExceptionRatesTest {
  private final PayWorld world = new PayWorld();

  @BeforeEach
  void aChildOfElevenAtLevelTwo() {
    world.born("A", "2005-01-01").level("H1", "2016-01-01", "", "level-2");
    world.stay("A", "H1", "2016-08-01", "");
  }

  private List<String> told(String first, String last) {
    return PayCalculation.owed(world.facts(first, last)).weeks().stream()
        .map(ExceptionRatesTest::told)
        .toList();
  }

  private static String told(WeekPay week) {
    var parts =
        week.parts().stream().map(p -> p.count() + " " + p.level() + " " + p.band()).toList();
    return week.key().weekStart() + " " + week.pence() + " " + parts;
  }

  @Test
  void givenContractCareFromMidweek_thenEachNightHasItsRateAndThePartNamesIt() {
    world.exception("A", "", "2016-09-07", "", "contract-care", -1);

    // 2 x 247.74 + 5 x 447.01 = 2,730.53 / 7
    assertThat(told("2016-09-05", "2016-09-05"))
        .containsExactly("2016-09-05 £390.08 [2 level-2 11-15, 5 Contract care 11-15]");
  }

  @Test
  void givenSupportedLodgings_thenLevelOneOfSixteenLessThirtyWhateverTheAge() {
    world.exception("", "H1", "2016-01-01", "", "lodgings", -1);

    assertThat(told("2016-09-05", "2016-09-05"))
        .containsExactly("2016-09-05 £220.84 [7 Supported lodgings: level-1 less £30.00 16+]");
  }

  @Test
  void givenExceptionsOfEachRank_thenTheMostSpecificIsPaid() {
    world.exception("", "H1", "2016-01-01", "", "special", 30000);
    world.exception("A", "", "2016-01-01", "2016-09-12", "special", 31000);
    world.exception("A", "H1", "2016-01-01", "2016-09-05", "special", 32000);

    assertThat(told("2016-08-29", "2016-09-12"))
        .containsExactly(
            "2016-08-29 £320.00 [7 Special rate ]",
            "2016-09-05 £310.00 [7 Special rate ]",
            "2016-09-12 £300.00 [7 Special rate ]");
  }

  @Test
  void givenTwoOfOneRank_thenTheLaterIsPaidAndAFindingSaysSo() {
    world.exception("A", "", "2016-01-01", "", "special", 30000);
    world.exception("A", "", "2016-09-06", "2016-09-08", "special", 31000);

    var owed = PayCalculation.owed(world.facts("2016-09-05", "2016-09-05"));

    assertThat(owed.weeks().get(0).pence()).isEqualTo(new Pence(30286));
    assertThat(owed.findings())
        .containsExactly(
            new Finding(
                FindingCode.TWO_EXCEPTIONS_ONE_NIGHT,
                child("A"),
                PayeeId.of(household("H1")),
                period("2016-09-06", "2016-09-08"),
                Map.of()));
  }

  @Test
  void givenAMatchedRate_thenTheHouseholdsEndsAfterTwoYearsAndThePlacedChildsAtEighteen() {
    world.born("B", "1998-09-13").stay("B", "H1", "2014-09-10", "");
    world.exception("", "H1", "2014-09-08", "", "matched", 40000);
    world.exception("B", "H1", "2014-09-08", "", "matched", 50000);

    assertThat(told("2016-09-05", "2016-09-12"))
        .containsExactly(
            "2016-09-05 £312.99 [3 Matched rate , 4 level-2 11-15]",
            "2016-09-12 £247.74 [7 level-2 11-15]",
            "2016-09-05 £500.00 [7 Matched rate ]",
            "2016-09-12 £309.95 [1 Matched rate , 6 level-2 16+]");
  }

  @Test
  void givenAKindThatTheRuleDoesNotKnow_thenTheNightsAreNotPaidAndAFindingSaysSo() {
    world.exception("A", "", "2016-01-01", "", "unheard-of", 30000);

    var owed = PayCalculation.owed(world.facts("2016-09-05", "2016-09-05"));

    assertThat(owed.weeks()).isEmpty();
    assertThat(owed.findings())
        .extracting(Finding::code, Finding::facts)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                FindingCode.NO_RATE, Map.of("level", "unheard-of")));
  }

  @Test
  void givenARetainer_thenItIsPaidOnlyOnNightsWithoutAChild() {
    world.stays.clear();
    world.stay("A", "H1", "2016-09-07", "2016-09-09");
    world.exception("", "H1", "2016-09-01", "", "retainer", 14000);

    var owed = ExceptionPayments.owed(world.facts("2016-09-05", "2016-09-05"));

    assertThat(owed.weeks())
        .extracting(w -> w.key().payment(), w -> w.key().child(), ExceptionRatesTest::told)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "retainer", null, "2016-09-05 £100.00 [5 Retainer ]"));
  }

  @Test
  void givenAParentAndChildSupplement_thenItIsAPaymentOfItsOwnBesideTheLevel() {
    world.exception("A", "H1", "2016-09-06", "", "parent", 7000);
    var facts = world.facts("2016-09-05", "2016-09-05");

    assertThat(told("2016-09-05", "2016-09-05"))
        .containsExactly("2016-09-05 £247.74 [7 level-2 11-15]");
    assertThat(ExceptionPayments.owed(facts).weeks())
        .extracting(w -> w.key().payment(), ExceptionRatesTest::told)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "parent", "2016-09-05 £60.00 [6 Parent and child ]"));
  }

  @Test
  void givenAShapeWithoutWhatItAsksFor_thenTheKindIsNamed() {
    var bands = PayWorld.rates2016().bands();

    assertThatThrownBy(
            () ->
                new FosteringExceptions(
                    bands, Map.of("odd", kind(Shape.BANDED, Map.of("0-4", BigDecimal.ONE)))))
        .hasMessageContaining("kind odd should have one rate for each of");
    assertThatThrownBy(
            () -> new FosteringExceptions(bands, Map.of("odd", kind(Shape.PERCENTAGE, null))))
        .hasMessage("kind odd should have percent");
  }

  private static Kind kind(
      Shape shape, @org.jspecify.annotations.Nullable Map<String, BigDecimal> weekly) {
    return new Kind("Odd", shape, null, null, weekly, null, null, null, null, null, null);
  }

  @Test
  void givenAnExceptionOnNobody_thenItCannotBeMade() {
    assertThatThrownBy(
            () ->
                new RateException(
                    new UUID(1, 1),
                    null,
                    null,
                    period("2016-01-01", ""),
                    "special",
                    Pence.ZERO,
                    false))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
