package org.permanency.record.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordingTimeTest {
  private static final RecordingTime RULE = new RecordingTime(72);

  @ParameterizedTest(name = "{0} {1} is due {2}")
  @CsvSource({
    "2017-02-20, 14:30, 2017-02-23T14:30",
    // without a time of day the hours begin when the day is over
    "2017-02-20, , 2017-02-24T00:00",
    // the night of 26 March 2017 has an hour less, that of 29 October one more
    "2017-03-25, 10:00, 2017-03-28T11:00",
    "2017-10-28, 10:00, 2017-10-31T09:00",
  })
  void hoursAreCountedThrough(LocalDate on, LocalTime at, LocalDateTime due) {
    assertThat(RULE.due(on, at)).isEqualTo(due);
  }

  @ParameterizedTest(name = "due {0}, recorded {1}: {2} hours late")
  @CsvSource({
    "2017-02-23T14:30, 2017-02-23T14:30, 0",
    "2017-02-23T14:30, 2017-02-23T14:31, 1",
    "2017-02-23T14:30, 2017-02-24T14:30, 24",
    "2017-02-23T14:30, 2017-02-24T14:30:01, 25",
    "2017-03-25T10:00, 2017-03-26T10:00, 23",
  })
  void begunHoursCountWhole(LocalDateTime due, LocalDateTime recorded, long hours) {
    assertThat(RecordingTime.hoursLate(due, recorded)).isEqualTo(hours);
  }

  @Test
  void withoutARuleNothingIsLate() {
    assertThat(RecordingTime.hoursLate(null, LocalDateTime.of(2017, 1, 1, 0, 0))).isZero();
  }
}
