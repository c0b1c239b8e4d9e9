package org.permanency.workflow.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.permanency.rules.BankDays;
import org.permanency.workflow.rule.Timescale.Escalation;
import org.permanency.workflow.rule.Timescale.Span;

class StandingTest {
  private static final LocalDate DUE = LocalDate.of(2016, 4, 14);
  private static final Due BY = new Due(DUE, null, LocalDate.of(2016, 4, 12));

  @ParameterizedTest(name = "on {0} it is {1}")
  @CsvSource({
    "2016-04-11, LATER",
    "2016-04-12, SOON",
    "2016-04-13, SOON",
    "2016-04-14, TODAY",
    "2016-04-15, LATE",
  })
  void givenAnOpenTask_whenADayComes_thenItStandsAsItShould(LocalDate today, Standing standing) {
    assertThat(Standing.of(TaskState.OPEN, BY, null, null, today)).isEqualTo(standing);
  }

  @Test
  void givenAPausedTask_whenItsLastDayIsOver_thenItIsNotLate() {
    assertThat(Standing.of(TaskState.PAUSED, BY, null, null, DUE.plusDays(9)))
        .isEqualTo(Standing.PAUSED);
  }

  @Test
  void givenHoursThatRanOut_whenDoneLaterTheSameDay_thenItIsDoneLate() {
    var by = new Due(DUE, Instant.parse("2016-04-14T09:00:00Z"), DUE);

    assertThat(Standing.of(TaskState.DONE, by, DUE, Instant.parse("2016-04-14T09:00:01Z"), DUE))
        .isEqualTo(Standing.DONE_LATE);
    assertThat(Standing.of(TaskState.DONE, by, DUE, Instant.parse("2016-04-14T09:00:00Z"), DUE))
        .isEqualTo(Standing.DONE);
  }

  @ParameterizedTest(name = "on {0}, {1} taken: {2} more")
  @CsvSource({
    "2016-04-14, 0, 0",
    "2016-04-15, 0, 1",
    "2016-04-15, 1, 0",
    "2016-04-20, 1, 0",
    "2016-04-21, 1, 1",
    "2016-04-21, 0, 2",
    "2016-05-30, 2, 0",
  })
  void givenALateTask_whenDaysPass_thenEachStepComesOnceAndOnItsWorkingDay(
      LocalDate today, int taken, int more) {
    var scale =
        new Timescale(
            "Do it",
            "an event",
            new Span(5, "working-days"),
            null,
            List.of(new Escalation(1, "team-manager"), new Escalation(5, "service-manager")),
            null,
            null);

    assertThat(Escalations.due(scale, DUE, taken, today, BankDays.ENGLAND)).hasSize(more);
  }
}
