package org.permanency.finance.close.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.permanency.finance.close.rule.CloseRules.Facts;
import org.permanency.finance.close.rule.CloseRules.LedgerRun;
import org.permanency.finance.rule.PayRunState;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Reason;

class CloseRulesTest {
  private static final LedgerCalendar CALENDAR =
      LedgerCalendarTest.calendar(DayOfWeek.MONDAY, "last-day");
  private static final YearMonth SEPTEMBER = YearMonth.of(2016, 9);
  private static final YearMonth APRIL = YearMonth.of(2016, 4);

  private static LedgerRun run(PayRunState state, String start, YearMonth month) {
    var first = LocalDate.parse(start);
    return new LedgerRun(
        new UUID(0, 1), state, EffectivePeriod.ofClosed(first, first.plusDays(6)), month, false);
  }

  private static final LedgerRun PAID = run(PayRunState.APPROVED, "2016-09-05", SEPTEMBER);

  private static Facts facts(List<LedgerRun> runs, Set<YearMonth> closed, String today) {
    return new Facts(CALENDAR, runs, closed, Set.of(), LocalDate.parse(today));
  }

  @Test
  void theFirstMonthWithARunMayBeClosedWhenItsLastWeekIsOver() {
    assertThat(CloseRules.month(facts(List.of(PAID), Set.of(), "2016-09-26"), SEPTEMBER)).isEmpty();
    assertThat(CloseRules.month(facts(List.of(PAID), Set.of(), "2016-09-25"), SEPTEMBER))
        .containsExactly(
            Reason.of("finance.close.not-over", "month", "September 2016", "ends", "2016-09-25"));
  }

  @Test
  void givenNothingPaidYet_thenThereIsNothingToClose() {
    var nothing = Reason.of("finance.close.nothing-paid", "what", "September 2016");

    assertThat(CloseRules.month(facts(List.of(), Set.of(), "2016-12-01"), SEPTEMBER))
        .containsExactly(nothing);
    assertThat(
            CloseRules.month(
                facts(List.of(PAID), Set.of(), "2016-12-01"), SEPTEMBER.minusMonths(1)))
        .containsExactly(Reason.of("finance.close.nothing-paid", "what", "August 2016"));
  }

  @Test
  void givenAnEarlierMonthOpenAndAnUnfinishedRun_thenBothAreSaid() {
    var october = YearMonth.of(2016, 10);
    var draft = run(PayRunState.SUBMITTED, "2016-10-03", october);

    assertThat(CloseRules.month(facts(List.of(PAID, draft), Set.of(), "2016-11-07"), october))
        .containsExactly(
            Reason.of("finance.close.out-of-order", "first", "September 2016"),
            Reason.of("finance.close.open-run", "periodStart", "2016-10-03"));
  }

  @Test
  void givenAClosedMonth_thenNothingClosesItAgain() {
    assertThat(CloseRules.month(facts(List.of(PAID), Set.of(SEPTEMBER), "2016-12-01"), SEPTEMBER))
        .containsExactly(Reason.of("finance.close.already-closed", "what", "September 2016"));
  }

  @Test
  void aYearIsClosedWhenEachOfItsMonthsSincePayBeganIs() {
    var months = Set.copyOf(LedgerCalendar.months(APRIL).subList(5, 12));

    assertThat(CloseRules.year(facts(List.of(PAID), months, "2017-05-01"), APRIL)).isEmpty();
    assertThat(
            CloseRules.year(
                facts(
                    List.of(PAID),
                    Set.copyOf(LedgerCalendar.months(APRIL).subList(5, 10)),
                    "2017-05-01"),
                APRIL))
        .containsExactly(
            Reason.of("finance.close.months-open", "months", "February 2017, March 2017"));
  }

  @Test
  void givenAMonthWithinAYear_thenNoYearBeginsWithIt() {
    assertThat(CloseRules.year(facts(List.of(PAID), Set.of(), "2017-05-01"), SEPTEMBER))
        .containsExactly(
            Reason.of(
                "finance.close.not-a-year", "month", "September 2016", "first", "April 2016"));
  }
}
