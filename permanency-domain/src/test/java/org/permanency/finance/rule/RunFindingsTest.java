package org.permanency.finance.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.permanency.finance.rule.PayApproval.Limit;

/** Gaps between stays, and what is over the limits of approval. */
class RunFindingsTest {
  private final PayWorld world =
      new PayWorld()
          .born("A", "2008-01-01")
          .level("H1", "2016-04-01", "", "level-2")
          .level("H2", "2016-04-01", "", "level-1");

  private List<Finding> gaps(String week) {
    return RunDraft.of(world.facts(week, week), PaidBefore.NOTHING).findings().stream()
        .filter(f -> f.code() == FindingCode.GAP)
        .toList();
  }

  private static Finding gap(String household, String from, String to) {
    return new Finding(
        FindingCode.GAP,
        PayWorld.child("A"),
        PayeeId.of(PayWorld.household(household)),
        PayWorld.period(from, to),
        Map.of());
  }

  @Test
  void givenNightsBetweenTwoStays_thenTheWeekThatHasThemSaysSo() {
    world.stay("A", "H1", "2016-09-01", "2016-09-08").stay("A", "H2", "2016-09-10", "");

    assertThat(gaps("2016-09-05")).containsExactly(gap("H1", "2016-09-08", "2016-09-10"));
    assertThat(gaps("2016-09-12")).isEmpty();
  }

  @Test
  void givenAGapAtTheEdgeOfTheWeek_thenItIsSeenAllTheSame() {
    world.stay("A", "H1", "2016-09-01", "2016-09-10").stay("A", "H1", "2016-09-12", "");

    assertThat(gaps("2016-09-05")).containsExactly(gap("H1", "2016-09-10", "2016-09-12"));
    assertThat(gaps("2016-09-12")).isEmpty();
  }

  @Test
  void givenStaysThatMeetOrOverlap_thenThereIsNoGap() {
    world
        .stay("A", "H1", "2016-09-01", "2016-09-20")
        .stay("A", "H2", "2016-09-06", "2016-09-07")
        .stay("A", "H2", "2016-09-20", "");

    assertThat(gaps("2016-09-05")).isEmpty();
    assertThat(gaps("2016-09-19")).isEmpty();
  }

  /** 219.02 for the week. */
  @Test
  void givenALineAboveTheLowestLimit_thenTheLineAndTheRunSaySo() {
    world.stay("A", "H1", "2016-09-01", "");
    var draft = RunDraft.of(world.facts("2016-09-05", "2016-09-05"), PaidBefore.NOTHING);

    assertThat(OverLimit.of(limits("219.02", "219.02"), draft)).isEmpty();
    assertThat(OverLimit.of(limits("219.01", "219.01"), draft))
        .containsExactly(
            new Finding(
                FindingCode.RUN_OVER_LIMIT,
                null,
                null,
                null,
                Map.of("amount", "£219.02", "limit", "£219.01")),
            new Finding(
                FindingCode.OVER_LIMIT,
                PayWorld.child("A"),
                PayeeId.of(PayWorld.household("H1")),
                PayWorld.week("2016-09-05"),
                Map.of("amount", "£219.02", "limit", "£219.01")));
  }

  private static PayApproval limits(String run, String line) {
    return new PayApproval(
        Map.of(
            "approver", new Limit(new BigDecimal(run), new BigDecimal(line)),
            "director", new Limit(new BigDecimal("99999"), new BigDecimal("99999"))));
  }
}
