package org.permanency.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Kill signals at random moments during import, run and approval. What was answered must be there
 * afterwards, what is there must be whole, and in the end it comes to the same as without any kill.
 *
 * <p>The number of kills is set with {@code -Dkills=20}; each second one takes the database too.
 */
@Execution(ExecutionMode.CONCURRENT)
class KillIT {
  private static final int MOST_WEEKS = 47;

  /** Without sample people: the sample pays weeks of its own. */
  private static final Map<String, String> EMPTY = Map.of("PERMANENCY_SAMPLE", "false");

  @Test
  void givenKillsAtRandomMoments_thenNothingThatWasAnsweredIsLostAndTheTotalsAreTheSame() {
    int kills = Integer.getInteger("permanency.it.kills", 3);
    int weeks = Math.min(MOST_WEEKS, 2 + 2 * kills);
    try (var service = ServiceProcess.start("home-kill", EMPTY)) {
      var work = new PayMonths(service, weeks);
      for (int round = 1; round <= kills; round++) {
        KillRound.run(service, work, round);

        assertThat(work.faults()).as("after kill %s of %s", round, kills).isEmpty();
      }
      finish(work);

      assertThat(work.faults()).isEmpty();
      assertThat(work.totals()).isEqualTo(withoutKills(weeks));
    }
  }

  private static List<String> withoutKills(int weeks) {
    try (var service = ServiceProcess.start("home-no-kill", EMPTY)) {
      var work = new PayMonths(service, weeks);
      finish(work);
      return work.totals();
    }
  }

  private static void finish(KillWork work) {
    while (work.step()) {
      // one call after the other
    }
  }
}
