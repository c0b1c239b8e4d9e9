package org.permanency.allowances.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.permanency.finance.rule.Finding;
import org.permanency.finance.rule.FindingCode;
import org.permanency.finance.rule.PayPart;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;

class AllowanceCalculationTest {
  private final AllowanceWorld world = new AllowanceWorld();

  private static Pence pounds(String amount) {
    return Pence.ofPounds(new BigDecimal(amount));
  }

  private static EffectivePeriod days(String from, @Nullable String to) {
    return new EffectivePeriod(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
  }

  @ParameterizedTest(name = "born {0}: {1} as eldest, {2} as another child")
  @CsvSource({
    "2014-01-01, 124.74, 131.74",
    "2009-01-01, 144.98, 151.98",
    "2003-01-01, 185.53, 192.53",
    "2000-01-01, 230.14, 237.14"
  })
  void guardiansGetLevelOneLessChildBenefit(String born, String eldest, String other) {
    world.born("A", born).born("B", born);
    world.award("A", "special-guardianship", "2016-06-06", null).eldest(true).placedBefore();
    world.award("B", "special-guardianship", "2016-06-06", null).eldest(false).placedBefore();

    assertThat(world.owed("2016-06-06", "2016-06-06").weeks())
        .extracting(w -> w.pence())
        .containsExactly(pounds(eldest), pounds(other));
  }

  @Test
  void stayingPutComesToItsNetSumAndShowsWhatIsTakenOff() {
    world.born("A", "1998-01-01").award("A", "staying-put", "2016-06-06", null);

    var week = world.owed("2016-06-06", "2016-06-06").weeks().get(0);

    assertThat(week.pence()).isEqualTo(pounds("118.37"));
    assertThat(week.parts())
        .containsExactly(
            part("Staying Put", "239.52"),
            part("Housing Benefit", "-91.15"),
            part("young person's contribution", "-30.00"));
  }

  private static PayPart part(String what, String weekly) {
    return PayPart.days("family-allowances", LocalDate.of(2016, 4, 1), what, "", 7, pounds(weekly));
  }

  @Test
  void supportedLodgingsComeToLevelOneLessThirtyPounds() {
    world.born("A", "1999-12-01").award("A", "supported-lodgings", "2016-06-06", null);

    assertThat(world.owed("2016-06-06", "2016-06-06").weeks().get(0).pence())
        .isEqualTo(pounds("220.84"));
  }

  @Test
  void aPartOfAWeekIsPaidBySeventhsAndABirthdayWithinItChangesTheRate() {
    world.born("A", "2011-06-10");
    world.award("A", "child-arrangements", "2016-06-08", "2016-06-12").placedBefore();

    var week = world.owed("2016-06-06", "2016-06-06").weeks().get(0);

    // two days at 145.44 and two at 165.68, less four days of 13.70
    assertThat(week.nights()).isZero();
    assertThat(week.pence()).isEqualTo(pounds("81.06"));
  }

  @Test
  void theContributionIsTakenOffAndStandsUntilTheNextTest() {
    world.born("A", "2013-01-01");
    world
        .award("A", "adoption-allowance", "2016-06-06", null)
        .eldest(true)
        .result("2016-06-06", "30.50", true)
        .result("2016-06-22", "10.00", false);

    assertThat(world.owed("2016-06-06", "2016-06-20").weeks())
        .extracting(w -> w.pence())
        .containsExactly(
            pounds("94.24"),
            pounds("94.24"),
            // two sevenths of 94.24 and five of 135.44
            pounds("123.67"));
  }

  @Test
  void givenNoTestYet_thenNothingIsPaidAndItIsSaid() {
    world.born("A", "2013-01-01").award("A", "adoption-allowance", "2016-06-06", null);

    var owed = world.owed("2016-06-06", "2016-06-13");

    assertThat(owed.weeks()).isEmpty();
    assertThat(owed.findings())
        .containsExactly(
            new Finding(
                FindingCode.NO_MEANS_TEST,
                world.child("A"),
                world.payee(),
                days("2016-06-06", "2016-06-20"),
                Map.of("kind", "Adoption allowance")));
  }

  @Test
  void givenAContributionAboveTheAllowance_thenNothingIsPaidAndNothingIsAmiss() {
    world.born("A", "2013-01-01");
    world.award("A", "adoption-allowance", "2016-06-06", null).result("2016-06-06", "230.50", true);

    var owed = world.owed("2016-06-06", "2016-06-13");

    assertThat(owed.weeks()).isEmpty();
    assertThat(owed.findings()).isEmpty();
  }

  @Test
  void givenMoreTakenOffThanAgreed_thenItIsNotPaidAndSaid() {
    var larkmere = new AllowanceWorld(Constants.LARKMERE);
    larkmere.born("A", "2008-01-01").award("A", "staying-put", "2026-06-01", null).agreed("20.00");

    var owed = larkmere.owed("2026-06-01", "2026-06-01");

    assertThat(owed.weeks()).isEmpty();
    assertThat(owed.findings())
        .extracting(Finding::code, Finding::facts)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                FindingCode.NEGATIVE_AWARD, Map.of("amount", "-£5.00")));
  }

  @Test
  void suspendedDaysAreNotPaid() {
    world.born("A", "2013-01-01");
    world
        .award("A", "special-guardianship", "2016-06-06", null)
        .placedBefore()
        .suspended("2016-06-08", "2016-06-15");

    assertThat(world.owed("2016-06-06", "2016-06-20").weeks())
        .extracting(w -> w.parts().get(0).count())
        .containsExactly(2, 5, 7);
  }

  @Test
  void givenAFosterStayOnTheSameNights_thenItIsSaid() {
    world.born("A", "2013-01-01").stay("A", "2016-06-01", "2016-06-09");
    world.award("A", "special-guardianship", "2016-06-06", null).placedBefore();

    assertThat(world.owed("2016-06-06", "2016-06-06").findings())
        .extracting(Finding::code, Finding::nights)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                FindingCode.ALLOWANCE_AND_FOSTERING, days("2016-06-06", "2016-06-09")));
  }

  @Test
  void givenNoDateOfBirthOrAnUnknownKind_thenItIsSaidAndTheRestIsPaid() {
    world.born("A", "2013-01-01").award("A", "no-such-kind", "2016-06-06", null);
    world.award("unborn", "special-guardianship", "2016-06-06", null).placedBefore();
    world.award("A", "former-foster-carer", "2016-06-06", null).agreed("300.00");

    var owed = world.owed("2016-06-06", "2016-06-06");

    assertThat(owed.findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.NO_RATE, FindingCode.NO_BIRTH_DATE);
    assertThat(owed.weeks()).extracting(w -> w.pence()).containsExactly(pounds("300.00"));
  }

  @Test
  void oneAwardAfterTheOtherIsOneLineAndOnSharedDaysTheLaterCounts() {
    world.born("A", "2013-01-01");
    world.award("A", "former-foster-carer", "2016-06-06", "2016-06-10").agreed("70.00");
    world.award("A", "former-foster-carer", "2016-06-09", null).agreed("140.00");

    var owed = world.owed("2016-06-06", "2016-06-06");

    assertThat(owed.weeks()).hasSize(1);
    assertThat(owed.weeks().get(0).parts())
        .extracting(PayPart::count, PayPart::rate)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(3, pounds("70.00")),
            org.assertj.core.groups.Tuple.tuple(4, pounds("140.00")));
    assertThat(owed.weeks().get(0).pence()).isEqualTo(pounds("110.00"));
  }

  @Test
  void anAdditionForSpecialNeedsIsPaidOnTop() {
    world.born("A", "2013-01-01");
    world.award("A", "special-guardianship", "2016-06-06", null).placedBefore().addition("15.00");

    assertThat(world.owed("2016-06-06", "2016-06-06").weeks().get(0).pence())
        .isEqualTo(pounds("146.74"));
  }

  @Test
  void aKindIsAKeyOfTheRuleAndItsChangeMakesADifference() {
    world.born("A", "2013-01-01").award("A", "staying-put", "2016-06-06", null);
    world.fixed("staying-put", "2016-06-10", "249.52");

    assertThat(world.owed("2016-06-06", "2016-06-06").weeks().get(0).pence())
        .isEqualTo(pounds("122.66"));
  }
}
