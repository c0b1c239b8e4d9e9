package org.permanency.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published bank holidays of England, one-off ones included. */
class WorkingDaysTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "2011, 01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27",
    "2012, 01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26",
    "2016, 01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27",
    "2017, 01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
    "2018, 01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
    "2019, 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
    "2020, 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
    "2021, 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
    "2022, 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
    "2023, 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
    "2024, 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
    "2025, 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
    "2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
    "2027, 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
    "2028, 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26"
  })
  void bankHolidaysOfTheYear(int year, String days) {
    var expected = new TreeSet<LocalDate>();
    Arrays.stream(days.split(" ")).forEach(d -> expected.add(LocalDate.parse(year + "-" + d)));
    assertThat(new TreeSet<>(WorkingDays.bankHolidays(year))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} and {1} working days is {2}")
  @CsvSource({
    "2016-03-21, 5, 2016-03-30",
    "2016-04-01, 20, 2016-04-29",
    "2016-12-22, 5, 2017-01-03",
    "2016-12-22, 40, 2017-02-21",
    "2020-05-01, 5, 2020-05-11",
    "2022-05-30, 5, 2022-06-08",
    "2022-09-15, 7, 2022-09-27",
    "2023-04-28, 7, 2023-05-11"
  })
  void workingDaysAfterADay(LocalDate start, int count, LocalDate end) {
    assertThat(WorkingDays.after(start, count)).isEqualTo(end);
  }

  @ParameterizedTest(name = "{0}: {1} before, {2} after")
  @CsvSource({
    "2016-03-25, 2016-03-24, 2016-03-29",
    "2016-12-25, 2016-12-23, 2016-12-28",
    "2016-09-16, 2016-09-16, 2016-09-16"
  })
  void nearestWorkingDays(LocalDate day, LocalDate before, LocalDate after) {
    assertThat(WorkingDays.sameOrBefore(day)).isEqualTo(before);
    assertThat(WorkingDays.sameOrAfter(day)).isEqualTo(after);
  }
}
