package org.permanency.finance.close.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.permanency.finance.rule.PayCalendar;
import org.permanency.finance.rule.PayClose;
import org.permanency.finance.rule.PayWeek;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.rules.BankDays;
import org.permanency.rules.rule.EffectiveDated.Version;

class LedgerCalendarTest {
  private static final EffectivePeriod ALWAYS = EffectivePeriod.from(LocalDate.of(2010, 4, 1));

  static LedgerCalendar calendar(DayOfWeek firstDay, String belongs) {
    var week = new PayWeek(firstDay, DayOfWeek.FRIDAY, "previous");
    return new LedgerCalendar(
        new PayCalendar(List.of(new Version<>(ALWAYS, week, "test", "test"))),
        List.of(new Version<>(ALWAYS, new PayClose(4, belongs), "test", "test")),
        BankDays.ENGLAND);
  }

  @ParameterizedTest(name = "week of 30 January 2017 by its {0} stands in {1}")
  @CsvSource({"first-day, 2017-01", "last-day, 2017-02", "pay-day, 2017-02"})
  void givenAWeekAcrossTwoMonths_thenTheRuleSaysInWhichItStands(String belongs, YearMonth month) {
    var week = EffectivePeriod.ofClosed(LocalDate.of(2017, 1, 30), LocalDate.of(2017, 2, 5));

    assertThat(calendar(DayOfWeek.MONDAY, belongs).monthOf(week)).isEqualTo(month);
  }

  /** A Friday paid after Sunday 28 May falls into June. */
  @Test
  void givenWeeksCountedByPayDay_thenAWeekMayStandInTheMonthAfterItsLastDay() {
    var week = EffectivePeriod.ofClosed(LocalDate.of(2017, 5, 22), LocalDate.of(2017, 5, 28));

    assertThat(calendar(DayOfWeek.MONDAY, "pay-day").monthOf(week))
        .isEqualTo(YearMonth.of(2017, 6));
    assertThat(calendar(DayOfWeek.MONDAY, "last-day").monthOf(week))
        .isEqualTo(YearMonth.of(2017, 5));
  }

  /** As many as the year has days on which such weeks end. */
  @ParameterizedTest(name = "year from April {1} of weeks from {0}: {2}")
  @CsvSource({
    "MONDAY, 2016, 52",
    "MONDAY, 2017, 52",
    "MONDAY, 2018, 53",
    "MONDAY, 2023, 53",
    "TUESDAY, 2019, 53",
    "TUESDAY, 2024, 53",
    "SATURDAY, 2016, 53",
    "SATURDAY, 2022, 53",
    "SATURDAY, 2023, 52",
    "SATURDAY, 2027, 53"
  })
  void aYearHas52Or53Weeks(DayOfWeek firstDay, int year, int weeks) {
    assertThat(calendar(firstDay, "last-day").weeksOfYear(YearMonth.of(year, 4))).isEqualTo(weeks);
  }

  @Test
  void theNextYearOf53WeeksIsKnown() {
    var calendar = calendar(DayOfWeek.MONDAY, "last-day");

    assertThat(calendar.longYear(YearMonth.of(2017, 2))).contains(YearMonth.of(2018, 4));
    assertThat(calendar.longYear(YearMonth.of(2019, 3))).contains(YearMonth.of(2018, 4));
    assertThat(calendar.longYear(YearMonth.of(2019, 4))).contains(YearMonth.of(2023, 4));
  }

  @Test
  void everyWeekStandsInOneMonthAndNoneFallsOut() {
    for (var belongs : List.of("first-day", "last-day", "pay-day")) {
      var calendar = calendar(DayOfWeek.SATURDAY, belongs);
      var weeks =
          LedgerCalendar.months(YearMonth.of(2016, 4)).stream()
              .flatMap(m -> calendar.weeksOf(m).stream())
              .toList();
      for (int i = 1; i < weeks.size(); i++) {
        assertThat(weeks.get(i).start()).isEqualTo(weeks.get(i - 1).end());
      }
    }
  }

  @Test
  void theYearOfAccountBeginsInApril() {
    var calendar = calendar(DayOfWeek.MONDAY, "last-day");

    assertThat(calendar.yearOf(YearMonth.of(2017, 3))).contains(YearMonth.of(2016, 4));
    assertThat(calendar.yearOf(YearMonth.of(2017, 4))).contains(YearMonth.of(2017, 4));
    assertThat(calendar.yearOf(YearMonth.of(2009, 4))).isEmpty();
  }
}
