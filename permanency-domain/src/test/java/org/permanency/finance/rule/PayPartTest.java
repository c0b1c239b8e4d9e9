package org.permanency.finance.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.permanency.kernel.Pence;

/** Parts of every unit, summed exactly and rounded once. */
class PayPartTest {
  private static final LocalDate APRIL = LocalDate.of(2016, 4, 1);

  @Test
  void givenNightsLessADeductionAndAThing_whenSummed_thenTheSumIsRoundedOnce() {
    var parts =
        List.of(
            PayPart.nights("fostering-allowances", APRIL, "level-1", "0-4", 3, new Pence(14544)),
            PayPart.nights("child-benefit", APRIL, "Child benefit", "", 3, new Pence(-2070)),
            PayPart.one("celebrations", APRIL, "Birthday", "0-4", new Pence(14544)));

    // 3/7 of £124.74 is £53.46 exactly; and £145.44.
    assertThat(PayPart.sum(parts)).isEqualTo(new Pence(5346 + 14544));
    assertThat(PayPart.nights(parts)).isEqualTo(6);
  }

  @Test
  void givenPartsOfEveryUnit_whenPutIntoWords_thenEachSaysWhatItCounts() {
    var line =
        new PayWords.Line(
            LineKind.ALLOWANCE,
            new Pence(6000),
            Pence.ZERO,
            List.of(
                new PayPart(
                    "duty-fee", APRIL, "Duty for 24 hours", "", PayUnit.EACH, 2, new Pence(3000)),
                PayPart.nights("staying-put", APRIL, "Staying Put", "", 7, new Pence(11837))));

    assertThat(PayWords.of(line, (from, level) -> level))
        .containsExactly(
            "2 x Duty for 24 hours: £30.00 each, rules from 1 April 2016.",
            "7 nights at Staying Put: £118.37 a week, rates from 1 April 2016.",
            "Added together and rounded once: £60.00.");
  }
}
