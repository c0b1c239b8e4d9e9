package org.permanency.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.governance.AuditService;
import org.permanency.kernel.Decision;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.tenancy.NotPermitted;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.People;
import org.permanency.testing.Workbench;

class TeamServiceIT {
  private static final LocalDate DAY = LocalDate.of(2017, 2, 28);
  private static final LocalDate SINCE = LocalDate.of(2016, 1, 1);
  private static final TenantContext PET = Workbench.all("peterborough", DAY);
  private static final TenantContext LARK = Workbench.all("larkmere", DAY);
  private static final Workbench BENCH = Workbench.get().provision();
  private final TeamService teams = BENCH.bean(TeamService.class);
  private UUID hill;
  private UUID north;

  @BeforeEach
  void oneTeamAndOneWorker() {
    BENCH.emptied("peterborough").emptied("larkmere");
    hill = BENCH.bean(People.class).worker(PET, "W1", "Hill", "Social worker", SINCE, null);
    north = granted(teams.add(PET, " North ", "council", SINCE));
  }

  private static <T> T granted(Decision<T> decision) {
    return decision.fold(
        done -> done,
        no -> {
          throw new AssertionError("refused: " + no);
        });
  }

  private TeamAt at(int version) {
    return new TeamAt(north, version);
  }

  @Test
  void givenATeam_whenAWorkerJoinsAndLeavesAndItEnds_thenAllOfItIsKept() {
    granted(teams.join(PET, at(1), hill, SINCE).orElseThrow().decision());
    granted(teams.leave(PET, at(2), hill, SINCE.plusDays(9)).orElseThrow().decision());
    granted(teams.join(PET, at(3), hill, DAY).orElseThrow().decision());
    int version = granted(teams.end(PET, at(4), DAY).orElseThrow().decision());

    assertThat(version).isEqualTo(5);
    assertThat(teams.find(PET, north))
        .contains(
            new TeamView(
                north,
                "North",
                "council",
                EffectivePeriod.ofClosed(SINCE, DAY),
                List.of(
                    new TeamView.Member(
                        hill,
                        "Hill",
                        "Social worker",
                        true,
                        EffectivePeriod.ofClosed(SINCE, SINCE.plusDays(9))),
                    new TeamView.Member(
                        hill, "Hill", "Social worker", true, EffectivePeriod.ofClosed(DAY, DAY))),
                null,
                5));
    assertThat(BENCH.bean(AuditService.class).about(PET, "team", north.toString(), 9))
        .extracting(r -> r.action())
        .containsExactly("team.end", "team.join", "team.leave", "team.join", "team.add");
  }

  @Test
  void givenTwoWhoReadTheSameVersion_whenBothChangeIt_thenTheSecondIsShownTheFirstsChange() {
    var first = teams.join(PET, at(1), hill, SINCE).orElseThrow();

    var second = teams.end(PET, at(1), DAY).orElseThrow();

    assertThat(first.clash()).isFalse();
    assertThat(second.clash()).isTrue();
    assertThat(second.decision())
        .isEqualTo(Decision.refused(Reason.of("people.team.changed", "yours", 1, "current", 2)));
    assertThat(second.current()).isEqualTo(first.current());
    assertThat(second.current().on(DAY)).hasSize(1);
  }

  @Test
  void givenANameThatIsTaken_whenATeamIsAdded_thenItIsRefused() {
    assertThat(teams.add(PET, "north", "provider", DAY))
        .isEqualTo(Decision.refused(Reason.of("people.team.name-taken", "name", "north")));
  }

  @Test
  void givenTeams_whenListed_thenFiltersAndCountsAreThoseOfTheDay() {
    granted(teams.join(PET, at(1), hill, SINCE).orElseThrow().decision());
    granted(teams.add(PET, "Adoption", "provider", DAY.plusDays(1)));

    var there = teams.list(PET, new ListQuery(Map.of("current", "1"), "members", true, 0, 10));
    var all = teams.list(PET, new ListQuery(Map.of("name", "o"), null, false, 0, 10));

    assertThat(there.rows())
        .containsExactly(new TeamRow(north, "North", "council", EffectivePeriod.from(SINCE), 1));
    assertThat(all.rows()).extracting(TeamRow::name).containsExactly("Adoption", "North");
  }

  @Test
  void givenAWorker_whenFound_thenPostsAndTeamsAreThere() {
    granted(teams.join(PET, at(1), hill, SINCE).orElseThrow().decision());

    var period = EffectivePeriod.from(SINCE);
    assertThat(BENCH.bean(WorkerService.class).find(PET, hill))
        .contains(
            new WorkerView(
                hill,
                "W1",
                "Hill",
                List.of(new WorkerView.Post("council", "Social worker", true, period)),
                List.of(new WorkerView.Team(north, "North", period)),
                null,
                null,
                1));
  }

  @Test
  void givenAnotherAgency_whenItAsksForTheTeamAndTheWorker_thenThereIsNone() {
    assertThat(teams.find(LARK, north)).isEmpty();
    assertThat(teams.join(LARK, at(1), hill, DAY)).isEmpty();
    assertThat(teams.end(LARK, at(1), DAY)).isEmpty();
    assertThat(teams.list(LARK, ListQuery.ALL).rows()).isEmpty();
    assertThat(BENCH.bean(WorkerService.class).find(LARK, hill)).isEmpty();
    var theirs = granted(teams.add(LARK, "North", "council", SINCE));
    assertThat(teams.join(LARK, new TeamAt(theirs, 1), hill, DAY).orElseThrow().decision())
        .isEqualTo(Decision.refused(Reason.of("people.team.worker")));
  }

  @Test
  void givenSomebodyWhoOnlyReads_whenTheyChangeATeam_thenTheServiceRefuses() {
    var reader = Workbench.as("peterborough", "r", DAY, Permission.WORKER_READ);

    assertThat(teams.find(reader, north)).isPresent();
    assertThatThrownBy(() -> teams.add(reader, "South", "council", DAY))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> teams.join(reader, at(1), hill, DAY)).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> teams.end(reader, at(1), DAY)).isInstanceOf(NotPermitted.class);
  }
}
