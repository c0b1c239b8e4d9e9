package org.permanency.training.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.permanency.people.rule.SubjectKind;
import org.permanency.training.rule.Standing.How;
import org.permanency.training.rule.Standing.Taken;
import org.permanency.training.rule.Training.Needed;
import org.permanency.training.rule.Training.Topic;

class StandingTest {
  private static final LocalDate TAKEN = LocalDate.of(2014, 2, 28);

  private static Training rule(List<Needed> needed) {
    return new Training(
        Map.of("first-aid", new Topic("First aid", false), "missing", new Topic("Missing", true)),
        Map.of(),
        needed,
        Map.of());
  }

  private static final Training RULE =
      rule(
          List.of(
              new Needed(List.of(SubjectKind.HOUSEHOLD), List.of("first-aid"), 36),
              new Needed(List.of(SubjectKind.HOUSEHOLD), List.of("missing"), null)));

  @Test
  void givenATopicThatLastsThreeYears_whenItsLastDayIsOver_thenItHasLapsed() {
    var taken = List.of(new Taken(Set.of("first-aid"), TAKEN));

    var last = Standing.of(RULE, SubjectKind.HOUSEHOLD, taken, LocalDate.of(2017, 2, 28));
    var next = Standing.of(RULE, SubjectKind.HOUSEHOLD, taken, LocalDate.of(2017, 3, 1));

    assertThat(last)
        .containsExactly(
            new Standing(
                "first-aid", "First aid", false, TAKEN, LocalDate.of(2017, 2, 28), How.HELD),
            new Standing("missing", "Missing", true, null, null, How.MISSING));
    assertThat(next).extracting(Standing::how).containsExactly(How.LAPSED, How.MISSING);
  }

  @Test
  void givenATopicTakenTwice_whenAsked_thenTheLaterCountsAndWhatIsStillToComeDoesNot() {
    var taken =
        List.of(
            new Taken(Set.of("missing", "first-aid"), TAKEN),
            new Taken(Set.of("first-aid"), TAKEN.plusYears(1)),
            new Taken(Set.of("first-aid"), TAKEN.plusYears(9)));

    var standings = Standing.of(RULE, SubjectKind.HOUSEHOLD, taken, LocalDate.of(2017, 3, 1));

    assertThat(standings).extracting(Standing::on).containsExactly(TAKEN.plusYears(1), TAKEN);
    assertThat(standings).extracting(Standing::how).containsOnly(How.HELD);
  }

  @Test
  void givenSomebodyOfAnotherKind_whenAsked_thenNothingIsAskedOfThem() {
    assertThat(Standing.of(RULE, SubjectKind.ADOPTER, List.of(), TAKEN)).isEmpty();
  }

  @Test
  void givenATopicAskedTwiceOrUnknown_whenTheRuleIsRead_thenItIsRefused() {
    var one = new Needed(List.of(SubjectKind.ADOPTER), List.of("missing"), null);

    assertThatThrownBy(() -> rule(List.of(one, one))).hasMessageContaining("topic twice");
    assertThatThrownBy(
            () -> rule(List.of(new Needed(List.of(SubjectKind.ADOPTER), List.of("x"), null))))
        .hasMessageContaining("no topic x");
  }
}
