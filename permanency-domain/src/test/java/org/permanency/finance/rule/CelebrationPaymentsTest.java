package org.permanency.finance.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.fostering.rule.Register;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.rules.rule.EffectiveDated.Version;

class CelebrationPaymentsTest {
  private static final List<Version<Celebrations>> RULES =
      List.of(
          new Version<>(
              EffectivePeriod.from(LocalDate.of(2016, 4, 1)),
              new Celebrations(
                  Map.of(
                      "birthday", event("Birthday", "birthday"),
                      "christmas", event("Christmas", "12-25"))),
              "test",
              "test"));
  private final PayWorld world = new PayWorld();

  private static Celebrations.Event event(String label, String on) {
    return new Celebrations.Event(
        label, on, 1, "level-1", List.of("matched"), List.of("supported-lodgings"));
  }

  @BeforeEach
  void aChildWhoTurnsElevenOnTheSeventh() {
    world.born("A", "2005-09-07").level("H1", "2016-01-01", "", "level-3");
    world.stay("A", "H1", "2016-08-01", "");
  }

  private List<String> told(String first, String last) {
    return CelebrationPayments.owed(world.facts(first, last), RULES).weeks().stream()
        .map(
            w ->
                w.key().payment()
                    + " "
                    + w.key().weekStart()
                    + " "
                    + w.pence()
                    + " "
                    + w.parts().get(0).level()
                    + " "
                    + w.parts().get(0).band())
        .toList();
  }

  @Test
  void givenABirthdayAndChristmas_thenAWeekAtLevelOneEachByTheAgeOfTheDay() {
    assertThat(told("2016-08-29", "2016-12-19"))
        .containsExactly(
            "birthday 2016-09-05 £206.23 Birthday, a week at level-1 11-15",
            "christmas 2016-12-19 £206.23 Christmas, a week at level-1 11-15");
  }

  @Test
  void givenTheChildIsElsewhereThatNight_thenTheOtherHouseholdIsPaid() {
    world.stays.clear();
    world.stay("A", "H1", "2016-08-01", "2016-09-07").stay("A", "H2", "2016-09-07", "");

    assertThat(CelebrationPayments.owed(world.facts("2016-09-05", "2016-09-05"), RULES).weeks())
        .extracting(w -> w.key().payee())
        .containsExactly(PayeeId.of(PayWorld.household("H2")));
  }

  @Test
  void givenFormerAgencyCarersOrSupportedLodgings_thenNothingIsPaid() {
    world.exception("", "H1", "2016-01-01", "", "matched", 40000);
    assertThat(told("2016-09-05", "2016-12-19")).isEmpty();

    world.exceptions.clear();
    world.households.set(
        0,
        new Register.Household(PayWorld.household("H1"), "H1", "H1", "supported-lodgings", null));
    assertThat(told("2016-09-05", "2016-12-19")).isEmpty();
  }

  @Test
  void givenContractCare_thenTheWeekIsPaidAllTheSame() {
    world.exception("A", "", "2016-01-01", "", "contract-care", -1);

    assertThat(told("2016-09-05", "2016-09-05")).hasSize(1);
  }

  @Test
  void givenSomebodyBornOn29February_thenTheirBirthdayIsTheFirstOfMarch() {
    world.born("A", "2004-02-29");

    assertThat(told("2017-02-20", "2017-03-06"))
        .containsExactly("birthday 2017-02-27 £206.23 Birthday, a week at level-1 11-15");
  }

  @Test
  void givenNoDateOfBirth_thenChristmasIsAFinding() {
    world.children.clear();

    var owed = CelebrationPayments.owed(world.facts("2016-12-19", "2016-12-19"), RULES);

    assertThat(owed.weeks()).isEmpty();
    assertThat(owed.findings())
        .extracting(Finding::code, Finding::facts)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                FindingCode.NO_BIRTH_DATE, Map.of("level", "Christmas")));
  }

  @Test
  void givenADayThatIsNone_thenTheRuleIsRefused() {
    assertThatThrownBy(() -> event("Never", "13-40"))
        .hasMessage("'13-40' is neither birthday nor a day like 12-25");
  }
}
