package org.permanency.casework.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.permanency.casework.rule.AllocationRules.Facts;
import org.permanency.casework.rule.AllocationRules.Wanted;
import org.permanency.kernel.Reason;

class AllocationRulesTest {
  private static final LocalDate DAY = LocalDate.of(2017, 2, 28);
  private static final UUID HILL = new UUID(1, 1);
  private static final UUID FORD = new UUID(1, 2);

  @Test
  void givenAnotherHolderThanWasShown_whenGiven_thenOnlyThatIsSaid() {
    var facts = new Facts("Ashdown, Ada", null, HILL, DAY, null);

    assertThat(AllocationRules.give(facts, new Wanted(HILL, DAY, false)))
        .containsExactly(Reason.of("casework.allocation.changed", "child", "Ashdown, Ada"));
  }

  @Test
  void givenTheHolderOutOfPostOnTheirFirstDay_whenGivenAgain_thenEveryReasonIsSaid() {
    var facts = new Facts("Ashdown, Ada", HILL, HILL, DAY, null);

    assertThat(AllocationRules.give(facts, new Wanted(HILL, DAY, false)))
        .containsExactly(
            new Reason(
                "casework.allocation.same", Map.of("child", "Ashdown, Ada", "field", "worker")),
            new Reason(
                "casework.allocation.no-post", Map.of("day", "2017-02-28", "field", "worker")),
            new Reason(
                "casework.allocation.not-after",
                Map.of("child", "Ashdown, Ada", "first", "2017-03-01", "field", "day")));
  }

  @Test
  void givenTheDayAfterTheFirst_whenGivenToSomebodyElse_thenNothingStandsAgainstIt() {
    var facts = new Facts("Ashdown, Ada", HILL, HILL, DAY.minusDays(1), DAY.minusDays(9));

    assertThat(AllocationRules.give(facts, new Wanted(FORD, DAY, true))).isEmpty();
  }

  @Test
  void givenACaseThatEnded_whenGivenBeforeItsEnd_thenTheEarliestDayIsSaid() {
    var facts = new Facts("Ashdown, Ada", null, null, null, DAY);

    assertThat(AllocationRules.give(facts, new Wanted(FORD, DAY, true))).isEmpty();
    assertThat(AllocationRules.give(facts, new Wanted(FORD, DAY.minusDays(1), true)))
        .containsExactly(
            new Reason(
                "casework.allocation.not-after",
                Map.of("child", "Ashdown, Ada", "first", "2017-02-28", "field", "day")));
  }
}
