package org.permanency.access.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInDelayTest {
  @ParameterizedTest(name = "after {0} failures {1} s")
  @CsvSource({"1,0", "3,0", "4,2", "5,4", "10,128", "12,512", "13,900", "500,900"})
  void theDelayDoublesAndStopsAtAQuarterOfAnHour(int failures, int seconds) {
    assertThat(SignInDelay.after(failures)).isEqualTo(Duration.ofSeconds(seconds));
  }
}
