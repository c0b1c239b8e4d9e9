package org.permanency.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.governance.AuditService;
import org.permanency.kernel.Decision;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.people.ChildService;
import org.permanency.people.ChildService.Restriction;
import org.permanency.people.TeamAt;
import org.permanency.people.TeamService;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.NotPermitted;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.People;
import org.permanency.testing.Workbench;

/** Cases given to workers, one by one and several at once. */
class HandoverIT {
  private static final LocalDate DAY = LocalDate.of(2017, 2, 28);
  private static final LocalDate SINCE = LocalDate.of(2016, 1, 1);
  private static final TenantContext PET = Workbench.all("peterborough", DAY);
  private static final TenantContext LARK = Workbench.all("larkmere", DAY);
  private static final Workbench BENCH = Workbench.get().provision();
  private final AllocationService allocations = BENCH.bean(AllocationService.class);
  private ChildId ada;
  private ChildId ben;
  private UUID hill;
  private UUID ford;

  @BeforeEach
  void twoChildrenOfWhomHillHasOne() {
    BENCH.emptied("peterborough").emptied("larkmere");
    var people = BENCH.bean(People.class);
    ada = people.child(PET, "PET", "1", "Ashdown", "Ada", null);
    ben = people.child(PET, "PET", "2", "Brook", "Ben", null);
    hill = people.worker(PET, "W1", "Hill", "Social worker", SINCE, null);
    ford = people.worker(PET, "W2", "Ford", "Social worker", SINCE, null);
    people.allocate(PET, ada, hill, SINCE, null);
  }

  private Decision<Integer> give(Handover... wanted) {
    return allocations.give(PET, List.of(wanted)).orElseThrow().decision();
  }

  private List<String> holders() {
    return allocations.holders(PET, List.of(ben, ada)).stream()
        .map(h -> h.child().name() + ": " + h.name() + " since " + h.since())
        .toList();
  }

  @Test
  void givenTwoCases_whenGivenTogether_thenTheWorkerBeforeHadTheCaseUntilTheDayBefore() {
    var decision = give(new Handover(ada, hill, ford, DAY), new Handover(ben, null, ford, DAY));

    assertThat(decision).isEqualTo(Decision.granted(2));
    assertThat(holders())
        .containsExactly(
            "Brook, Ben: Ford since 2017-02-28", "Ashdown, Ada: Ford since 2017-02-28");
    assertThat(allocations.of(PET, hill))
        .extracting(WorkerCase::period)
        .containsExactly(new EffectivePeriod(SINCE, DAY));
  }

  @Test
  void givenSomebodyElseWasFaster_whenGiven_thenNoneIsAndTheirsIsShown() {
    assertThat(give(new Handover(ada, hill, ford, DAY))).isEqualTo(Decision.granted(1));

    var wanted = List.of(new Handover(ada, hill, ford, DAY), new Handover(ben, null, hill, DAY));
    var outcome = allocations.give(PET, wanted).orElseThrow();

    assertThat(outcome.clash()).isTrue();
    assertThat(outcome.decision())
        .isEqualTo(
            Decision.refused(Reason.of("casework.allocation.changed", "child", "Ashdown, Ada")));
    assertThat(outcome.current()).extracting(CaseHolder::name).containsExactly("Ford", null);
  }

  @Test
  void givenARestrictedRecord_whenSomebodyNotNamedGivesIt_thenItIsRefusedAndNotNamed() {
    var named = new Restriction(true, Set.of("test"));
    BENCH.bean(ChildService.class).restrict(PET, ben, new Restriction(false, Set.of()), named);
    var other =
        Workbench.as("peterborough", "other", DAY, Permission.WORKER_WRITE, Permission.WORKER_READ);

    var outcome =
        allocations.give(other, List.of(new Handover(ben, null, ford, DAY))).orElseThrow();

    assertThat(outcome.decision())
        .isEqualTo(Decision.refused(Reason.of("people.child.restricted")));
    assertThat(outcome.current())
        .extracting(h -> h.child().name())
        .containsExactly("Restricted record");
  }

  @Test
  void givenAGivenCase_whenTheTrailIsRead_thenItSaysToWhomAndFromWhen() {
    give(new Handover(ben, null, ford, DAY));

    var trail = BENCH.bean(AuditService.class).about(PET, "child", ben.toString(), 9);
    assertThat(trail).extracting(r -> r.action()).containsExactly("allocation.give");
    assertThat(trail).extracting(r -> r.detail()).containsExactly("to " + ford + " from " + DAY);
  }

  @Test
  void givenATeam_whenItsCasesAreListed_thenThoseOfItsMembersAreThere() {
    var teams = BENCH.bean(TeamService.class);
    var team = teams.add(PET, "North", "council", SINCE).fold(id -> id, no -> hill);
    teams.join(PET, new TeamAt(team, 1), hill, SINCE);

    var query = new ListQuery(Map.of("team", team.toString()), null, false, 0, 10);
    assertThat(allocations.list(PET, query).rows())
        .extracting(r -> r.child().name())
        .containsExactly("Ashdown, Ada");
    give(new Handover(ada, hill, ford, DAY));
    assertThat(allocations.list(PET, query).rows()).isEmpty();
  }

  @Test
  void givenAnotherAgency_whenItNamesTheChildren_thenThereAreNone() {
    var theirs = BENCH.bean(People.class).child(LARK, "LAR", "1", "Crane", "Cy", null);

    assertThat(allocations.holders(LARK, List.of(ada))).isEmpty();
    assertThat(allocations.of(LARK, hill)).isEmpty();
    assertThat(allocations.give(LARK, List.of(new Handover(ada, hill, ford, DAY)))).isEmpty();
    assertThat(
            allocations
                .give(LARK, List.of(new Handover(theirs, null, ford, DAY)))
                .orElseThrow()
                .decision())
        .isEqualTo(
            Decision.refused(
                new Reason(
                    "casework.allocation.no-post",
                    Map.of("day", "2017-02-28", "field", "worker"))));
  }

  @Test
  void givenSomebodyWhoOnlyReads_whenTheyGiveACase_thenTheServiceRefuses() {
    var reader = Workbench.as("peterborough", "r", DAY, Permission.WORKER_READ);

    assertThatThrownBy(() -> allocations.give(reader, List.of(new Handover(ada, hill, ford, DAY))))
        .isInstanceOf(NotPermitted.class);
  }
}
