package org.permanency.web.view.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayWeeksTest {
  @ParameterizedTest(name = "{0} and {1} are said as {2}")
  @CsvSource({
    "2016-09-05, 2016-09-11, 5 to 11 September 2016",
    "2016-08-29, 2016-09-04, 29 August to 4 September 2016",
    "2016-12-26, 2017-01-01, 26 December 2016 to 1 January 2017"
  })
  void givenAWeek_whenSaid_thenWhatItsDaysShareIsSaidOnce(
      LocalDate first, LocalDate last, String words) {
    assertThat(PayWeeks.words(first, last)).isEqualTo(words);
  }
}
