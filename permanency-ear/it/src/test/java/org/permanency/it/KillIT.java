package org.permanency.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Kill signals at random moments while the service works. What it said it had done must be there
 * afterwards, and what is there must be whole.
 *
 * <p>The number of kills is set with {@code -Dkills=20}; each second one takes the database too.
 */
class KillIT {
  @Test
  void givenKillsAtRandomMoments_thenNothingThatWasSaidToBeDoneIsLost() {
    int kills = Integer.getInteger("permanency.it.kills", 3);
    try (var service = ServiceProcess.start("home-kill")) {
      var work = new AuditedReads(service);
      for (int round = 1; round <= kills; round++) {
        KillRound.run(service, work, round);

        assertThat(work.faults()).as("after kill %s of %s", round, kills).isEmpty();
      }
      assertThat(work.answered()).as("calls that were answered").isPositive();
    }
  }
}
