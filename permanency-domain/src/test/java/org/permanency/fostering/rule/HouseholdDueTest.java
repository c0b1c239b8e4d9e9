package org.permanency.fostering.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.permanency.fostering.rule.Register.Household;
import org.permanency.fostering.rule.Register.Level;
import org.permanency.fostering.rule.Register.Terms;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Reason;

/** What on a household's record wants attention. */
class HouseholdDueTest {
  private static final HouseholdId ID = new HouseholdId(new UUID(1, 1));
  private static final LocalDate APRIL = LocalDate.of(2016, 4, 1);
  private static final LocalDate MAY = LocalDate.of(2016, 5, 1);
  private static final EffectivePeriod OPEN = EffectivePeriod.from(APRIL);

  private static HouseholdFacts household(
      @Nullable EffectivePeriod approval, List<Terms> terms, List<Level> levels) {
    return new HouseholdFacts(
        new Household(ID, "H1", "Hill", "mainstream", approval), terms, levels, List.of());
  }

  private static List<Terms> places(int places) {
    return List.of(new Terms(ID, OPEN, places, null, null));
  }

  private static List<Level> paid() {
    return List.of(new Level(ID, OPEN, "level-1"));
  }

  @Test
  void givenAllInOrder_thenNothingIsDue() {
    assertThat(HouseholdDue.of(household(OPEN, places(1), paid()), MAY, 1, true)).isEmpty();
    assertThat(HouseholdDue.of(household(null, List.of(), List.of()), MAY, 0, false)).isEmpty();
  }

  @Test
  void givenChildrenWithoutApprovalLevelOrAccount_thenEachIsDue() {
    assertThat(HouseholdDue.of(household(null, List.of(), List.of()), MAY, 2, false))
        .containsExactly(
            Reason.of("fostering.due.not-approved", "placed", 2),
            Reason.of("fostering.due.no-level", "placed", 2),
            Reason.of("fostering.due.no-bank"));
  }

  @Test
  void givenAnApprovalWithoutTermsOrWithMoreChildrenThanPlaces_thenThatIsDue() {
    assertThat(HouseholdDue.of(household(OPEN, List.of(), paid()), MAY, 0, true))
        .containsExactly(Reason.of("fostering.due.no-terms"));
    assertThat(HouseholdDue.of(household(OPEN, places(1), paid()), MAY, 2, true))
        .containsExactly(Reason.of("fostering.due.over-places", "placed", 2, "places", 1));
  }
}
