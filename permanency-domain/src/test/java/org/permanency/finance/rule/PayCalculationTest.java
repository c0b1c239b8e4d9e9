package org.permanency.finance.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.permanency.finance.rule.PayWorld.child;
import static org.permanency.finance.rule.PayWorld.household;
import static org.permanency.finance.rule.PayWorld.period;
import static org.permanency.finance.rule.PayWorld.week;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.permanency.kernel.Pence;

class PayCalculationTest {
  private static final LocalDate APRIL = LocalDate.of(2016, 4, 1);
  private final PayWorld world = new PayWorld();

  private static PayPart part(String level, String band, int nights, long weekly) {
    return PayPart.nights("fostering-allowances", APRIL, level, band, nights, new Pence(weekly));
  }

  private static WeekPay pay(String start, long pence, PayPart... parts) {
    return new WeekPay(
        PayKey.fostering(child("A"), household("H1"), LocalDate.parse(start)),
        week(start),
        PayPart.nights(List.of(parts)),
        List.of(parts),
        new Pence(pence));
  }

  @ParameterizedTest(name = "{0} a week for {1} nights is {2}")
  @CsvSource({
    "14544, 3, 6233",
    "20623, 10, 29461",
    "31552, 31, 139730",
    "49006, 4, 28003",
    "21902, 7, 21902",
    "0, 5, 0"
  })
  void publishedFiguresToThePenny(long weekly, int nights, long pence) {
    assertThat(PayPart.sum(List.of(part("level-1", "0-4", nights, weekly))))
        .isEqualTo(new Pence(pence));
  }

  @Test
  void givenAnEleventhBirthdayAfterTwoNights_thenBothBandsAreSummedAndRoundedOnce() {
    world.born("A", "2005-09-07").level("H1", "2016-01-01", "", "level-2");
    world.stay("A", "H1", "2016-08-01", "");

    var owed = PayCalculation.owed(world.facts("2016-09-05", "2016-09-05"));

    assertThat(owed.weeks())
        .containsExactly(
            pay(
                "2016-09-05",
                23953,
                part("level-2", "5-10", 2, 21902),
                part("level-2", "11-15", 5, 24774)));
    assertThat(owed.findings()).isEmpty();
  }

  @Test
  void givenArrivalAndDepartureInTheWeek_thenTheNightOfArrivalIsPaidAndOfDepartureIsNot() {
    world.born("A", "2014-09-07").level("H1", "2016-01-01", "", "level-1");
    world.stay("A", "H1", "2016-09-06", "2016-09-09");

    var owed = PayCalculation.owed(world.facts("2016-09-05", "2016-09-12"));

    assertThat(owed.weeks())
        .containsExactly(pay("2016-09-05", 6233, part("level-1", "0-4", 3, 14544)));
  }

  @ParameterizedTest(name = "in the week of {0}: {1}")
  @CsvSource({"2015-02-23, 5-10 6|11-15 1", "2016-02-29, 11-15 7", "2020-02-24, 11-15 5|16+ 2"})
  void givenABirthdayOf29February_thenItCountsFrom1MarchInOtherYears(String start, String parts) {
    world.rates = List.of(PayWorld.version("2010-04-01", null, PayWorld.rates2016()));
    world.born("A", "2004-02-29").level("H1", "2010-01-01", "", "level-1");
    world.stay("A", "H1", "2014-01-01", "");

    var owed = PayCalculation.owed(world.facts(start, start)).weeks().get(0);

    assertThat(
            owed.parts().stream()
                .map(p -> p.band() + " " + p.nights())
                .collect(java.util.stream.Collectors.joining("|")))
        .isEqualTo(parts);
  }

  @Test
  void givenANewLevelAndANewRateInOneWeek_thenEachHasItsPart() {
    world.rates =
        List.of(
            PayWorld.version("2016-04-01", "2016-09-09", PayWorld.rates2016()),
            PayWorld.version(
                "2016-09-09",
                null,
                PayWorld.rates(
                    Map.of("level-2", new String[] {"200.00", "220.00", "250.00", "280.00"}))));
    world.born("A", "2008-01-01").level("H1", "2016-01-01", "2016-09-07", "level-1");
    world.level("H1", "2016-09-07", "", "level-2").stay("A", "H1", "2016-01-01", "");

    var owed = PayCalculation.owed(world.facts("2016-09-05", "2016-09-05"));

    var later = LocalDate.of(2016, 9, 9);
    assertThat(owed.weeks())
        .containsExactly(
            // (2 x 165.68 + 2 x 219.02 + 3 x 220.00) / 7 = 1,429.40 / 7 = 204.20
            pay(
                "2016-09-05",
                20420,
                part("level-1", "5-10", 2, 16568),
                part("level-2", "5-10", 2, 21902),
                PayPart.nights(
                    "fostering-allowances", later, "level-2", "5-10", 3, new Pence(22000))));
  }

  @Test
  void givenTwoStaysWithOneHouseholdThatOverlap_thenANightIsPaidOnce() {
    world.born("A", "2008-01-01").level("H1", "2016-01-01", "", "level-2");
    world.stay("A", "H1", "2016-01-01", "").stay("A", "H1", "2016-09-07", "");

    assertThat(PayCalculation.owed(world.facts("2016-09-05", "2016-09-05")).weeks())
        .containsExactly(pay("2016-09-05", 21902, part("level-2", "5-10", 7, 21902)));
  }

  @Test
  void givenNightsAwayInTheMiddleOfTheWeek_thenTheTwoEndsShareOnePart() {
    world.born("A", "2008-01-01").level("H1", "2016-01-01", "", "level-2");
    world.stay("A", "H1", "2016-01-01", "2016-09-07").stay("A", "H1", "2016-09-09", "");

    assertThat(PayCalculation.owed(world.facts("2016-09-05", "2016-09-05")).weeks())
        .containsExactly(pay("2016-09-05", 15644, part("level-2", "5-10", 5, 21902)));
  }

  @Test
  void givenTwoHouseholdsOnOneNight_thenBothArePaidAndItIsSaid() {
    world.born("A", "2008-01-01").level("H1", "2016-01-01", "", "level-2");
    world.level("H2", "2016-01-01", "", "level-1");
    world.stay("A", "H1", "2016-01-01", "2016-09-08").stay("A", "H2", "2016-09-07", "");

    var owed = PayCalculation.owed(world.facts("2016-09-05", "2016-09-05"));

    assertThat(owed.weeks().stream().map(w -> w.nights() + " " + w.pence()))
        .containsExactly("3 £93.87", "5 £118.34");
    assertThat(owed.findings())
        .containsExactly(
            new Finding(
                FindingCode.TWO_HOUSEHOLDS_ONE_NIGHT,
                child("A"),
                PayeeId.of(household("H2")),
                period("2016-09-07", "2016-09-08"),
                Map.of("other", "H1")));
  }

  @Test
  void givenNightsThatCannotBePaid_thenEachIsNamedAndTheOthersArePaid() {
    world.born("A", "2008-01-01").level("H1", "2016-09-07", "2016-09-09", "level-2");
    world.level("H1", "2016-09-09", "", "level-9").stay("A", "H1", "2016-09-05", "");

    var owed = PayCalculation.owed(world.facts("2016-09-05", "2016-09-05"));

    assertThat(owed.weeks())
        .containsExactly(pay("2016-09-05", 6258, part("level-2", "5-10", 2, 21902)));
    assertThat(owed.findings())
        .containsExactly(
            finding(FindingCode.NO_LEVEL, "2016-09-05", "2016-09-07", Map.of()),
            finding(FindingCode.NO_RATE, "2016-09-09", "2016-09-12", Map.of("level", "level-9")));
  }

  @Test
  void givenNoDateOfBirthOrOneToCome_thenNothingIsPaidAndItIsSaid() {
    world.level("H1", "2016-01-01", "", "level-2").stay("A", "H1", "2016-09-05", "");
    assertThat(PayCalculation.owed(world.facts("2016-09-05", "2016-09-05")).findings())
        .containsExactly(
            finding(
                FindingCode.NO_BIRTH_DATE, "2016-09-05", "2016-09-12", Map.of("level", "level-2")));

    world.born("A", "2016-09-08");
    var owed = PayCalculation.owed(world.facts("2016-09-05", "2016-09-05"));
    assertThat(owed.findings())
        .containsExactly(
            finding(
                FindingCode.BEFORE_BIRTH, "2016-09-05", "2016-09-08", Map.of("level", "level-2")));
    assertThat(owed.weeks()).extracting(WeekPay::nights).containsExactly(4);
  }

  @Test
  void givenNoRuleOnTheNight_thenItIsSaidAndNoOtherVersionIsTaken() {
    world.born("A", "2008-01-01").level("H1", "2016-01-01", "", "level-2");
    world.stay("A", "H1", "2016-01-01", "");

    var owed = PayCalculation.owed(world.facts("2016-03-28", "2016-03-28"));

    assertThat(owed.weeks())
        .containsExactly(pay("2016-03-28", 9387, part("level-2", "5-10", 3, 21902)));
    assertThat(owed.findings())
        .containsExactly(
            finding(FindingCode.NO_RATE, "2016-03-28", "2016-04-01", Map.of("level", "level-2")));
  }

  @Test
  void givenTwoLevelsOnOneNight_thenTheLaterIsPaidAndItIsSaid() {
    world.born("A", "2008-01-01").level("H1", "2016-01-01", "", "level-2");
    world.level("H1", "2016-09-10", "", "level-1").stay("A", "H1", "2016-01-01", "");

    var owed = PayCalculation.owed(world.facts("2016-09-05", "2016-09-05"));

    assertThat(owed.weeks())
        .containsExactly(
            // (5 x 219.02 + 2 x 165.68) / 7 = 1,426.46 / 7 = 203.78
            pay(
                "2016-09-05",
                20378,
                part("level-2", "5-10", 5, 21902),
                part("level-1", "5-10", 2, 16568)));
    assertThat(owed.findings())
        .containsExactly(
            finding(FindingCode.TWO_LEVELS_ONE_NIGHT, "2016-09-10", "2016-09-12", Map.of()));
  }

  private static Finding finding(
      FindingCode code, String from, String to, Map<String, String> facts) {
    return new Finding(code, child("A"), PayeeId.of(household("H1")), period(from, to), facts);
  }
}
