package org.permanency.record.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Decision.Refused;
import org.permanency.kernel.Reason;
import org.permanency.people.rule.SubjectKind;
import org.permanency.record.rule.RecordTemplates.Field;
import org.permanency.record.rule.RecordTemplates.Template;
import org.permanency.record.rule.RecordingRules.Facts;

class RecordingRulesTest {
  private static final LocalDateTime NOW = LocalDateTime.of(2017, 2, 28, 12, 0);
  private static final Template VISIT =
      new Template(
          "Visit",
          List.of(SubjectKind.CHILD),
          List.of(
              new Field("fact", "What happened", null, true, 8),
              new Field("opinion", "Your professional opinion", null, false, 4)));

  private static Decision<Written> complete(Typed typed) {
    return RecordingRules.complete(new Facts("visit", VISIT, typed, NOW));
  }

  private static Typed typed(String day, String time, Map<String, String> fields) {
    return new Typed(day, "2", "2017", time, "", fields);
  }

  @Test
  void givenAllThatIsNeeded_thenItIsARecordingWithoutItsBlankFields() {
    var typed = typed("27", "9.05", Map.of("fact", " Ann was in.\r\nShe ate. ", "opinion", "  "));

    assertThat(complete(typed))
        .isEqualTo(
            Decision.granted(
                new Written(
                    "visit",
                    "Visit",
                    LocalDate.of(2017, 2, 27),
                    LocalTime.of(9, 5),
                    null,
                    List.of(new Written.Part("fact", "What happened", "Ann was in.\nShe ate.")))));
  }

  @Test
  void givenAllThatCanBeWrong_thenEverythingIsSaidAtOnce() {
    var typed =
        new Typed("30", "2", "2017", "25:00", "nobody", Map.of("opinion", "x".repeat(20_001)));

    assertThat(complete(typed))
        .isEqualTo(
            new Refused<>(
                List.of(
                    Reason.of("record.recording.day"),
                    Reason.of("record.recording.time"),
                    Reason.of("record.recording.worker"),
                    Reason.of("record.recording.field", "field", "fact", "label", "What happened"),
                    Reason.of(
                        "record.recording.long",
                        "field",
                        "opinion",
                        "label",
                        "Your professional opinion"))));
  }

  @Test
  void givenAnEventLaterToday_thenItHasNotTakenPlace() {
    var fact = Map.of("fact", "Seen");

    assertThat(complete(typed("28", "12:01", fact)))
        .isEqualTo(Decision.refused(Reason.of("record.recording.future")));
    assertThat(complete(typed("28", "12:00", fact))).isInstanceOf(Decision.Granted.class);
  }

  @Test
  void givenNoTemplate_thenNothingElseIsAsked() {
    assertThat(RecordingRules.complete(new Facts("visit", null, Typed.BLANK, NOW)))
        .isEqualTo(Decision.refused(Reason.of("record.recording.template")));
  }
}
