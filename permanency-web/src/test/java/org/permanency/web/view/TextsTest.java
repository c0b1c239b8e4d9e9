package org.permanency.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2017-02-28, today",
    "2017-02-27, 1 day ago",
    "2017-02-08, 20 days ago",
    "2017-02-07, 3 weeks ago",
    "2016-11-28, 3 months ago",
    "2016-02-28, 1 year ago",
    "2017-03-04, in 4 days"
  })
  void givenADay_whenSaidFromTheBusinessDay_thenInTheUnitPeopleUse(LocalDate day, String text) {
    assertThat(Texts.ago(day, LocalDate.of(2017, 2, 28))).isEqualTo(text);
  }

  @Test
  void givenSummerTime_whenATimeIsShown_thenByTheClockInEngland() {
    assertThat(Texts.time(Instant.parse("2016-07-01T13:02:00Z"))).isEqualTo("1 July 2016, 14:02");
  }
}
