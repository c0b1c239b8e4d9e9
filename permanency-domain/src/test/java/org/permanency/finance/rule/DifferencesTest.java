package org.permanency.finance.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.permanency.finance.rule.PayWorld.child;
import static org.permanency.finance.rule.PayWorld.household;
import static org.permanency.finance.rule.PayWorld.week;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.permanency.finance.rule.PaidBefore.Paid;
import org.permanency.kernel.Pence;

class DifferencesTest {
  private final PayWorld world =
      new PayWorld().born("A", "2008-01-01").level("H1", "2016-01-01", "", "level-2");

  private static PaidBefore paid(String week, long pence) {
    return new PaidBefore(
        Map.of(
            PayKey.fostering(child("A"), household("H1"), week(week).start()),
            new Paid(week(week), new Pence(pence))),
        List.of(week(week)));
  }

  private static String told(PayLine line) {
    return line.kind().code()
        + " "
        + line.key().weekStart()
        + " "
        + line.nights()
        + " nights "
        + line.pence()
        + " = "
        + line.owed()
        + " - "
        + line.paidBefore();
  }

  @Test
  void givenNothingChanged_thenOnlyTheOwnWeekIsPaid() {
    world.stay("A", "H1", "2016-01-01", "");

    var draft = RunDraft.of(world.facts("2016-09-05", "2016-09-12"), paid("2016-09-05", 21902));

    assertThat(draft.lines().stream().map(DifferencesTest::told))
        .containsExactly("allowance 2016-09-12 7 nights £219.02 = £219.02 - £0.00");
    assertThat(draft.findings()).isEmpty();
  }

  @Test
  void givenAStayThatBeganEarlier_thenTheRestIsPaid() {
    world.stay("A", "H1", "2016-01-01", "");

    var draft = RunDraft.of(world.facts("2016-09-05", "2016-09-12"), paid("2016-09-05", 6258));

    assertThat(draft.lines().stream().map(DifferencesTest::told))
        .containsExactly(
            "difference 2016-09-05 7 nights £156.44 = £219.02 - £62.58",
            "allowance 2016-09-12 7 nights £219.02 = £219.02 - £0.00");
  }

  @Test
  void givenAStayThatEndedEarlier_thenWhatWasPaidTooMuchIsTakenBackAndSaid() {
    world.stay("A", "H1", "2016-01-01", "2016-09-07");

    var draft = RunDraft.of(world.facts("2016-09-05", "2016-09-12"), paid("2016-09-05", 21902));

    assertThat(draft.lines().stream().map(DifferencesTest::told))
        .containsExactly("difference 2016-09-05 2 nights -£156.44 = £62.58 - £219.02");
    assertThat(draft.findings())
        .containsExactly(
            new Finding(
                FindingCode.NEGATIVE_DIFFERENCE,
                child("A"),
                PayeeId.of(household("H1")),
                week("2016-09-05"),
                Map.of("amount", "-£156.44")));
  }

  @Test
  void givenAStayThatNeverWas_thenAllIsTakenBackWithoutParts() {
    var draft = RunDraft.of(world.facts("2016-09-05", "2016-09-12"), paid("2016-09-05", 21902));

    assertThat(draft.lines())
        .containsExactly(
            new PayLine(
                LineKind.DIFFERENCE,
                PayKey.fostering(child("A"), household("H1"), week("2016-09-05").start()),
                week("2016-09-05"),
                0,
                Pence.ZERO,
                new Pence(21902),
                List.of()));
  }

  @Test
  void givenASkippedWeek_thenItComesAsDifferenceAndIsSaid() {
    world.stay("A", "H1", "2016-01-01", "");

    var draft = RunDraft.of(world.facts("2016-09-05", "2016-09-19"), paid("2016-09-05", 21902));

    assertThat(draft.lines().stream().map(DifferencesTest::told))
        .containsExactly(
            "difference 2016-09-12 7 nights £219.02 = £219.02 - £0.00",
            "allowance 2016-09-19 7 nights £219.02 = £219.02 - £0.00");
    assertThat(draft.findings())
        .containsExactly(
            new Finding(FindingCode.SKIPPED_WEEK, null, null, week("2016-09-12"), Map.of()));
  }

  @Test
  void givenANewHouseholdAndAGrownChild_thenBothAreFindings() {
    world.born("A", "1998-09-18").stay("A", "H1", "2016-09-12", "");
    world.born("B", "1998-09-19").level("H2", "2016-01-01", "", "level-1");
    world.stay("B", "H2", "2016-01-01", "");
    var before =
        new HashMap<>(
            Map.of(
                PayKey.fostering(child("B"), household("H2"), week("2016-09-05").start()),
                new Paid(week("2016-09-05"), new Pence(25084))));

    var draft =
        RunDraft.of(
            world.facts("2016-09-05", "2016-09-12"),
            new PaidBefore(before, List.of(week("2016-09-05"))));

    // A turns 18 on the last night of the week; B on the day after it.
    assertThat(draft.findings().stream().map(Finding::code))
        .containsExactly(FindingCode.CHILD_18_OR_OVER, FindingCode.FIRST_PAY);
    assertThat(draft.findings().get(0).child()).isEqualTo(child("A"));
    assertThat(draft.findings().get(1).payee()).isEqualTo(PayeeId.of(household("H1")));
  }
}
