package org.permanency.finance.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.permanency.finance.rule.PayWorld.child;
import static org.permanency.finance.rule.PayWorld.household;
import static org.permanency.finance.rule.PayWorld.period;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Respite with a cap of three nights a child and financial year, the home household paid as well.
 */
class RespiteTest {
  private final PayWorld world = new PayWorld();

  @BeforeEach
  void aChildAtHome() {
    world.born("A", "2005-01-01").level("H1", "2016-01-01", "", "level-1");
    world.level("H2", "2016-01-01", "", "level-2").stay("A", "H1", "2016-08-01", "");
  }

  private Owed owed() {
    return PayCalculation.owed(world.facts("2016-09-05", "2016-09-05"));
  }

  private static List<String> told(Owed owed) {
    return owed.weeks().stream().map(w -> w.nights() + " " + w.pence()).toList();
  }

  @Test
  void givenARespiteStay_thenBothHouseholdsArePaidAndNothingIsFound() {
    world.respite("A", "H1", "H2", "2016-09-06", "2016-09-08");

    assertThat(told(owed())).containsExactly("7 £206.23", "2 £70.78");
    assertThat(owed().findings()).isEmpty();
  }

  @Test
  void givenTheRegisterKnowsBothStays_thenTheyCountOnceAndOnlyOtherNightsAreFound() {
    world.stay("A", "H2", "2016-09-06", "2016-09-09");
    world.respite("A", "H1", "H2", "2016-09-06", "2016-09-08");

    assertThat(told(owed())).containsExactly("7 £206.23", "3 £106.17");
    assertThat(owed().findings())
        .containsExactly(
            new Finding(
                FindingCode.TWO_HOUSEHOLDS_ONE_NIGHT,
                child("A"),
                PayeeId.of(household("H2")),
                period("2016-09-08", "2016-09-09"),
                Map.of("other", "H1")));
  }

  @Test
  void givenARuleThatDoesNotPayTheHome_thenItsNightsAreLeftOutWhilePlacedThere() {
    world.respiteHomeUnpaid("A", "H1", "H2", "2016-09-06", "2016-09-08");

    assertThat(told(owed())).containsExactly("5 £147.31", "2 £70.78");
    assertThat(owed().findings()).isEmpty();
  }

  @Test
  void givenAPlacementThatEndedBeforeTheRespite_thenTheHomeIsNotPaidAndTheDeskIsTold() {
    world.stays.clear();
    world.stay("A", "H1", "2016-08-01", "2016-09-05");
    world.respite("A", "H1", "H2", "2016-09-06", "2016-09-08");

    assertThat(told(owed())).containsExactly("2 £70.78");
    assertThat(owed().findings())
        .containsExactly(
            new Finding(
                FindingCode.RESPITE_WITHOUT_HOME,
                child("A"),
                PayeeId.of(household("H1")),
                period("2016-09-06", "2016-09-08"),
                Map.of()));
  }

  @Test
  void givenARegisterThatBreaksTheHomeOffForTheRespite_thenTheHomeIsPaidThroughout() {
    world.stays.clear();
    world.stay("A", "H1", "2016-08-01", "2016-09-06").stay("A", "H1", "2016-09-09", "");
    world.stay("A", "H2", "2016-09-06", "2016-09-09");
    world.respite("A", "H1", "H2", "2016-09-06", "2016-09-07");
    world.respite("A", "H1", "H2", "2016-09-07", "2016-09-09");

    assertThat(told(owed())).containsExactlyInAnyOrder("7 £206.23", "3 £106.17");
    assertThat(owed().findings()).isEmpty();
  }

  @Test
  void givenNightsAboveTheCap_thenTheyArePaidAndFoundUntilApproved() {
    world.respite("A", "H1", "H2", "2016-08-01", "2016-08-03");
    world.respite("A", "H1", "H2", "2016-09-06", "2016-09-09");

    assertThat(told(owed())).containsExactly("7 £206.23", "3 £106.17");
    assertThat(owed().findings())
        .containsExactly(
            new Finding(
                FindingCode.RESPITE_OVER_CAP,
                child("A"),
                PayeeId.of(household("H2")),
                period("2016-09-07", "2016-09-09"),
                Map.of("cap", "3")));
    var stay = world.respites.remove(1);
    world.respites.add(
        new RespiteStay(
            stay.id(), stay.child(), stay.home(), stay.respite(), stay.period(), true, true));
    assertThat(owed().findings()).isEmpty();
  }

  @Test
  void givenANewFinancialYear_thenTheNightsAreCountedAfresh() {
    var rule = new RespiteRule(3, "04-01", true);
    world.respite("A", "H1", "H2", "2017-03-30", "2017-04-04");
    assertThat(rule.over(world.respites)).isEmpty();

    world.respite("A", "H1", "H2", "2017-04-04", "2017-04-06");
    assertThat(rule.over(world.respites))
        .containsExactly(
            new RespiteRule.Over(world.respites.get(1), period("2017-04-04", "2017-04-06")));
  }
}
