package org.permanency.budget.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.permanency.budget.rule.PressureClock.Due;
import org.permanency.budget.rule.PressureClock.Spell;
import org.permanency.kernel.EffectivePeriod;

/** The clock of the rule: at 365 or more for one month a report, for two months talks. */
class PressureClockTest {
  private static final LocalDate FIRST = LocalDate.of(2016, 4, 1);
  private static final Pressure RULE =
      new Pressure(365, List.of(new Pressure.Step(1, "report"), new Pressure.Step(2, "talks")), 3);

  /**
   * 364 children, and {@code number} of them on the days from {@code from} to before {@code to}.
   */
  private static PressureClock clock(int number, String from, String to, String today) {
    var counts = new int[(int) (LocalDate.parse(today).toEpochDay() - FIRST.toEpochDay()) + 1];
    Arrays.fill(counts, 364);
    for (var day = LocalDate.parse(from);
        day.isBefore(LocalDate.parse(to));
        day = day.plusDays(1)) {
      counts[(int) (day.toEpochDay() - FIRST.toEpochDay())] = number;
    }
    return PressureClock.of(counts, RULE, FIRST);
  }

  @Test
  void aPeakOfLessThanAMonthMakesNothingDue() {
    var clock = clock(366, "2016-04-10", "2016-05-09", "2016-06-30");

    assertThat(clock.spells())
        .containsExactly(
            new Spell(
                EffectivePeriod.ofClosed(LocalDate.of(2016, 4, 10), LocalDate.of(2016, 5, 8)),
                366,
                List.of(
                    new Due("report", LocalDate.of(2016, 5, 10), false),
                    new Due("talks", LocalDate.of(2016, 6, 10), false))));
  }

  @Test
  void aMonthAtTheNumberMakesTheReportDueAndTwoMonthsTheTalks() {
    var month = clock(365, "2016-04-10", "2016-05-11", "2016-05-10");
    var two = clock(365, "2016-04-10", "2016-06-10", "2016-06-30");

    assertThat(month.spells().get(0).lasts()).isTrue();
    assertThat(month.spells().get(0).dues()).extracting(Due::reached).containsExactly(true, false);
    assertThat(two.spells().get(0).dues()).extracting(Due::reached).containsExactly(true, true);
  }

  @Test
  void onTheEveOfTheMonthNothingIsDueYet() {
    assertThat(clock(365, "2016-04-10", "2016-05-10", "2016-05-09").spells().get(0).dues())
        .extracting(Due::reached)
        .containsExactly(false, false);
  }

  @Test
  void oneBelowIsNoPressureAndMonthsHaveTheirNumbers() {
    var clock = clock(300, "2016-04-10", "2016-04-12", "2016-05-02");

    assertThat(clock.spells()).isEmpty();
    assertThat(clock.months())
        .containsExactly(
            new PressureClock.Month(java.time.YearMonth.of(2016, 4), 300, 364, 364),
            new PressureClock.Month(java.time.YearMonth.of(2016, 5), 364, 364, 364));
  }
}
