package org.permanency.finance.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.finance.rule.AllegationPayments.Suspension;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.rules.rule.EffectiveDated.Version;

class AllegationPaymentsTest {
  private static final List<Version<PayDuringAllegation>> RULES =
      List.of(
          new Version<>(
              EffectivePeriod.from(LocalDate.of(2016, 4, 1)),
              new PayDuringAllegation("Allegation", 2, new BigDecimal("250.00"), 1),
              "test",
              "test"));
  private final PayWorld world = new PayWorld();

  @BeforeEach
  void aChildWhoLeftOnTheSeventh() {
    world.born("A", "2005-01-01").level("H1", "2016-01-01", "", "level-2");
    world.stay("A", "H1", "2016-08-01", "2016-09-07");
  }

  private List<String> told(EffectivePeriod suspended, String last) {
    var suspension = new Suspension(PayWorld.household("H1"), suspended);
    return AllegationPayments.owed(world.facts("2016-09-05", last), List.of(suspension), RULES)
        .weeks()
        .stream()
        .map(
            w ->
                (w.key().child() == null ? "" : "child ")
                    + w.key().weekStart()
                    + " "
                    + w.pence()
                    + " "
                    + w.parts().stream().map(p -> p.count() + " " + p.level()).toList())
        .toList();
  }

  @Test
  void givenAChildMoved_thenTwoFullWeeksThenTheRetainerUntilTheMonthIsOver() {
    assertThat(told(PayWorld.period("2016-09-07", ""), "2016-10-10"))
        .containsExactly(
            "child 2016-09-05 £176.96 [5 Allegation: full pay, level-2 age 11-15]",
            "child 2016-09-12 £247.74 [7 Allegation: full pay, level-2 age 11-15]",
            "child 2016-09-19 £70.78 [2 Allegation: full pay, level-2 age 11-15]",
            "2016-09-19 £178.57 [5 Allegation: retainer]",
            "2016-09-26 £250.00 [7 Allegation: retainer]",
            "2016-10-03 £142.86 [4 Allegation: retainer]");
  }

  @Test
  void givenTheSuspensionEnds_thenNothingIsPaidAfterIt() {
    assertThat(told(PayWorld.period("2016-09-07", "2016-09-09"), "2016-10-10"))
        .containsExactly("child 2016-09-05 £70.78 [2 Allegation: full pay, level-2 age 11-15]");
  }

  @Test
  void givenTheChildStays_thenItIsPaidForAsAlwaysAndNotTwice() {
    world.stays.clear();
    world.stay("A", "H1", "2016-08-01", "");

    assertThat(told(PayWorld.period("2016-09-07", ""), "2016-10-10")).isEmpty();
  }
}
