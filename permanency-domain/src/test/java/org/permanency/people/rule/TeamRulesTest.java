package org.permanency.people.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Reason;

class TeamRulesTest {
  private static final LocalDate DAY = LocalDate.of(2017, 2, 28);
  private static final EffectivePeriod TEAM = EffectivePeriod.from(LocalDate.of(2016, 1, 1));

  @Test
  void givenNoNameATakenOneAndAnUnknownOrganisation_whenAdded_thenEachIsSaid() {
    assertThat(TeamRules.add(" ", "school", true))
        .containsExactly(
            Reason.of("people.team.name", "most", 100),
            Reason.of("people.team.name-taken", "name", " "),
            Reason.of("people.team.organisation"));
    assertThat(TeamRules.add("N".repeat(100), "council", false)).isEmpty();
    assertThat(TeamRules.add("N".repeat(101), "provider", false))
        .containsExactly(Reason.of("people.team.name", "most", 100));
  }

  @Test
  void givenATime_whenItEnds_thenNotBeforeItBeganAndNotTwice() {
    assertThat(TeamRules.end(TEAM, TEAM.start())).isEmpty();
    assertThat(TeamRules.end(TEAM, TEAM.start().minusDays(1)))
        .containsExactly(Reason.of("people.team.end-order", "first", TEAM.start()));
    assertThat(TeamRules.end(EffectivePeriod.ofClosed(TEAM.start(), DAY), DAY))
        .containsExactly(Reason.of("people.team.ended", "last", DAY));
  }

  @Test
  void givenSomebodyWhoJoinsLater_whenTheTeamEndsBefore_thenThatIsRefused() {
    var members = List.of(TEAM, EffectivePeriod.from(DAY));

    assertThat(TeamRules.end(TEAM, members, DAY)).isEmpty();
    assertThat(TeamRules.end(TEAM, members, DAY.minusDays(1)))
        .containsExactly(Reason.of("people.team.member-later", "first", DAY));
  }

  @Test
  void givenAWorkerWhoWasInTheTeam_whenTheyJoinAgain_thenNotBeforeTheyHaveLeft() {
    var before = List.of(EffectivePeriod.ofClosed(TEAM.start(), DAY));

    assertThat(TeamRules.join(TEAM, DAY.plusDays(1), true, before)).isEmpty();
    assertThat(TeamRules.join(TEAM, DAY, true, before))
        .containsExactly(Reason.of("people.team.member-already", "since", TEAM.start()));
  }

  @Test
  void givenNoSuchWorkerAndADayBeforeTheTeam_whenJoined_thenBothAreSaid() {
    var early = TEAM.start().minusDays(1);

    assertThat(TeamRules.join(TEAM, early, false, List.of()))
        .containsExactly(
            Reason.of("people.team.worker"),
            new Reason("people.team.not-then", Map.of("day", "2015-12-31")));
  }
}
