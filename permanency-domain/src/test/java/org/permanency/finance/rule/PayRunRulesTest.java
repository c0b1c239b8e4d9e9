package org.permanency.finance.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.permanency.finance.rule.PayRunRules.CreateFacts;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Reason;
import org.permanency.rules.rule.EffectiveDated.Version;

class PayRunRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2016, 9, 14);

  @Test
  void givenATenantWithoutFostering_thenThatIsTheOneReason() {
    var facts = new CreateFacts(false, new PayCalendar(List.of()), List.of(), TODAY);

    assertThat(PayRunRules.create(facts, LocalDate.of(2099, 1, 1)))
        .containsExactly(Reason.of("finance.run.no-fostering"));
  }

  @Test
  void givenTodayIsTheFirstDayOfTheWeek_thenItMayBeRun() {
    var facts = new CreateFacts(true, PayWorld.CALENDAR, List.of(), LocalDate.of(2016, 9, 12));

    assertThat(PayRunRules.create(facts, LocalDate.of(2016, 9, 12))).isEmpty();
    assertThat(PayRunRules.create(facts, LocalDate.of(2016, 9, 19))).hasSize(1);
  }

  /** Monday weeks until Thursday 15 September, Saturday weeks from then on. */
  @Test
  void givenWeeksThatBeginOnAnotherDay_thenNoNightFallsOut() {
    var calendar =
        new PayCalendar(
            List.of(
                version("2016-01-01", "2016-09-15", DayOfWeek.MONDAY),
                version("2016-09-15", null, DayOfWeek.SATURDAY)));

    assertThat(calendar.weeks(LocalDate.of(2016, 9, 5), LocalDate.of(2016, 9, 17)))
        .containsExactly(
            PayWorld.period("2016-09-05", "2016-09-12"),
            PayWorld.period("2016-09-12", "2016-09-17"),
            PayWorld.period("2016-09-17", "2016-09-24"));
    assertThat(calendar.begins(LocalDate.of(2016, 9, 19))).isFalse();
  }

  @Test
  void givenARuleThatEndsWithinTheWeek_thenThereIsNoSuchWeek() {
    var calendar = new PayCalendar(List.of(version("2016-01-01", "2016-09-15", DayOfWeek.MONDAY)));

    assertThat(calendar.find(LocalDate.of(2016, 9, 12))).isEmpty();
    assertThat(
            PayRunRules.create(
                new CreateFacts(true, calendar, List.of(), TODAY), LocalDate.of(2016, 9, 12)))
        .containsExactly(Reason.of("finance.run.no-pay-week", "periodStart", "2016-09-12"));
  }

  private static Version<PayWeek> version(
      String from, @org.jspecify.annotations.Nullable String to, DayOfWeek first) {
    return new Version<>(
        new EffectivePeriod(LocalDate.parse(from), to == null ? null : LocalDate.parse(to)),
        new PayWeek(first, DayOfWeek.FRIDAY, "previous"),
        "test",
        "test");
  }

  @ParameterizedTest(name = "week of {0}, {1}, seen on {2}: {3}, processed {4}")
  @CsvSource({
    "2016-09-05, previous, 2016-09-12, 2016-09-16, 2016-09-15",
    "2016-09-05, previous, 2016-09-14, 2016-09-16, 2016-09-15",
    "2016-09-05, previous, 2016-09-15, 2016-09-19, 2016-09-16",
    "2016-09-05, previous, 2016-09-17, 2016-09-21, 2016-09-20",
    "2016-03-14, previous, 2016-03-14, 2016-03-24, 2016-03-23",
    "2016-03-14, next, 2016-03-14, 2016-03-29, 2016-03-24"
  })
  void payDays(
      LocalDate week, String move, LocalDate today, LocalDate payDay, LocalDate processing) {
    var rule = new PayWeek(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, move);

    var day = PayDay.of(rule, PayWorld.week(week.toString()), today);

    assertThat(day.day()).isEqualTo(payDay);
    assertThat(PayDay.processing(day.day())).isEqualTo(processing);
    assertThat(day.late()).isEqualTo(today.isAfter(LocalDate.of(2016, 9, 14)));
  }
}
