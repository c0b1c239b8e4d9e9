package org.permanency.workflow.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.permanency.rules.BankDays;
import org.permanency.workflow.rule.Timescale.Span;

/** Last days worked out by hand, against the published bank holidays of England. */
class ClockTest {
  private static final BankDays ENGLAND = BankDays.ENGLAND;

  private static Timescale of(int amount, String unit) {
    return new Timescale("Do it", "an event", new Span(amount, unit), null, List.of(), null, null);
  }

  private static LocalDate last(int amount, String unit, LocalDate start, Pause... pauses) {
    return Clock.due(of(amount, unit), Clock.Start.on(start), List.of(pauses), ENGLAND).day();
  }

  @ParameterizedTest(name = "{0} {1} from {2} end on {3}")
  @CsvSource({
    // Easter 2016: Good Friday 25 March, Easter Monday 28 March
    "5, working-days, 2016-03-21, 2016-03-30",
    "7, working-days, 2016-03-24, 2016-04-06",
    "10, working-days, 2016-03-18, 2016-04-05",
    "40, working-days, 2016-03-24, 2016-05-24",
    // Christmas 2016: Monday 26 and Tuesday 27 December, Monday 2 January
    "5, working-days, 2016-12-21, 2016-12-30",
    "7, working-days, 2016-12-22, 2017-01-05",
    "1, working-days, 2016-12-23, 2016-12-28",
    // one-off: 19 September 2022 (funeral), 8 May 2023 (coronation), 8 May 2020 (moved)
    "5, working-days, 2022-09-14, 2022-09-22",
    "3, working-days, 2023-05-04, 2023-05-10",
    "3, working-days, 2020-05-05, 2020-05-11",
    // an event on a Saturday, on a bank holiday, on the same day
    "1, working-days, 2016-04-02, 2016-04-04",
    "0, working-days, 2016-04-01, 2016-04-01",
    "0, working-days, 2016-04-02, 2016-04-04",
    "0, working-days, 2016-03-25, 2016-03-29",
    // calendar time goes on through weekends and bank holidays
    "28, days, 2016-03-01, 2016-03-29",
    "16, weeks, 2016-04-01, 2016-07-22",
    "8, weeks, 2016-12-01, 2017-01-26",
    "2, months, 2016-12-31, 2017-02-28",
    "4, months, 2016-10-31, 2017-02-28",
    "1, months, 2016-01-30, 2016-02-29",
    "12, months, 2016-02-29, 2017-02-28",
    "1, years, 2016-02-29, 2017-02-28",
    "18, months, 2016-08-31, 2018-02-28",
  })
  void givenAnEvent_whenTheClockRuns_thenItsLastDayIsTheOneCountedByHand(
      int amount, String unit, LocalDate start, LocalDate last) {
    assertThat(last(amount, unit, start)).isEqualTo(last);
  }

  @Test
  void givenHoursOverTheChangeOfTheClocks_whenCounted_thenTheyAreHoursThatPass() {
    // 27 March 2016: clocks go forward at 01:00; 72 hours later it is an hour later on the clock.
    var event = Instant.parse("2016-03-25T17:30:00Z");

    var due = Clock.due(of(72, "hours"), Clock.Start.at(event), List.of(), ENGLAND);

    assertThat(due)
        .isEqualTo(
            new Due(
                LocalDate.of(2016, 3, 28),
                Instant.parse("2016-03-28T17:30:00Z"),
                LocalDate.of(2016, 3, 23)));
  }

  @Test
  void givenAnEventJustBeforeMidnightInSummer_whenHoursAreCounted_thenTheDayIsEnglands() {
    var event = Instant.parse("2016-07-01T23:30:00Z"); // 00:30 on 2 July in England

    var due = Clock.due(of(24, "hours"), Clock.Start.at(event), List.of(), ENGLAND);

    assertThat(due.day()).isEqualTo(LocalDate.of(2016, 7, 3));
  }

  @Test
  void givenAPause_whenWorkingDaysAreCounted_thenItsDaysAreLeftOut() {
    var monday = LocalDate.of(2016, 4, 4);
    var pause = new Pause(LocalDate.of(2016, 4, 6), LocalDate.of(2016, 4, 11));

    assertThat(last(5, "working-days", monday, pause)).isEqualTo(LocalDate.of(2016, 4, 14));
  }

  @Test
  void givenTwoPauses_whenMonthsAreCounted_thenTheClockRunsSoManyDaysLonger() {
    var start = LocalDate.of(2016, 4, 1);
    var first = new Pause(LocalDate.of(2016, 4, 10), LocalDate.of(2016, 4, 20));
    var second = new Pause(LocalDate.of(2016, 5, 1), LocalDate.of(2016, 5, 6));

    assertThat(last(2, "months", start, first, second)).isEqualTo(LocalDate.of(2016, 6, 16));
  }

  @Test
  void givenACourtDateBeforeTheLastDay_whenTheClockRuns_thenTheCourtDateCounts() {
    var start = new Clock.Start(LocalDate.of(2016, 4, 1), null, LocalDate.of(2016, 6, 3));

    assertThat(Clock.due(of(16, "weeks"), start, List.of(), ENGLAND).day())
        .isEqualTo(LocalDate.of(2016, 6, 3));
  }

  @Test
  void givenACourtDateAfterTheLastDay_whenTheClockRuns_thenTheLastDayCounts() {
    var start = new Clock.Start(LocalDate.of(2016, 4, 1), null, LocalDate.of(2016, 9, 1));

    assertThat(Clock.due(of(16, "weeks"), start, List.of(), ENGLAND).day())
        .isEqualTo(LocalDate.of(2016, 7, 22));
  }

  @Property
  void aPauseNeverBringsTheLastDayForward(
      @ForAll @IntRange(min = 0, max = 60) int amount,
      @ForAll @IntRange(min = 0, max = 60) int after,
      @ForAll @IntRange(min = 0, max = 60) int length) {
    var start = LocalDate.of(2016, 3, 1);
    var pause = new Pause(start.plusDays(after), start.plusDays(after + length));

    assertThat(last(amount, "working-days", start, pause))
        .isAfterOrEqualTo(last(amount, "working-days", start));
  }

  @Property
  void aClockOfWorkingDaysEndsOnAWorkingDay(
      @ForAll @IntRange(min = 0, max = 90) int amount,
      @ForAll @IntRange(min = 0, max = 3_000) int day) {
    var last = last(amount, "working-days", LocalDate.of(2016, 1, 1).plusDays(day));

    assertThat(ENGLAND.working(last)).isTrue();
  }
}
