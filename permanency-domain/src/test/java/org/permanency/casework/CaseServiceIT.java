package org.permanency.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.casework.CaseStory.Allocated;
import org.permanency.casework.rule.Responsibility;
import org.permanency.kernel.Decision;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Reason;
import org.permanency.people.ChildService;
import org.permanency.people.ChildService.Restriction;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.AttackService;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.People;
import org.permanency.testing.Workbench;

class CaseServiceIT {
  private static final LocalDate DAY = LocalDate.of(2017, 2, 28);
  private static final LocalDate SINCE = LocalDate.of(2016, 1, 1);
  private static final TenantContext PET = Workbench.all("peterborough", DAY);
  private static final Workbench BENCH = Workbench.get().provision();
  private static final CaseService CASES = BENCH.bean(CaseService.class);
  private ChildId ada;
  private UUID hill;
  private UUID ford;

  @BeforeEach
  void oneChildWithTwoWorkersAfterEachOther() {
    BENCH.emptied("peterborough");
    var people = BENCH.bean(People.class);
    ada = people.child(PET, "PET", "1", "Ashdown", "Ada", null);
    hill = people.worker(PET, "W1", "Hill", "Social worker", SINCE, null);
    ford = people.worker(PET, "W2", "Ford", "Manager", SINCE, null);
    people.allocate(PET, ada, ford, SINCE, DAY.minusDays(10));
    people.allocate(PET, ada, hill, DAY.minusDays(10), null);
    var team = UUID.randomUUID();
    var sql = BENCH.bean(AttackService.class);
    sql.sql(
        PET,
        h -> {
          h.execute(
              "INSERT INTO people_team (id, name, organisation) VALUES (?, 'East', 'council')",
              team);
          h.execute(
              "INSERT INTO people_team_member (id, team_id, worker_id, starts, ends) VALUES (?, ?,"
                  + " ?, ?, NULL)",
              UUID.randomUUID(),
              team,
              hill,
              SINCE);
          return h.execute(
              "INSERT INTO casework_responsibility (id, child_id, starts, ends, held_by) VALUES (?,"
                  + " ?, ?, NULL, 'service')",
              UUID.randomUUID(),
              ada.value(),
              SINCE);
        });
  }

  @Test
  void aCaseIsToldWithPostsAndTeamsOfItsWorkers() {
    assertThat(CASES.story(PET, ada, null).orElseThrow())
        .isEqualTo(
            Decision.granted(
                new CaseStory(
                    List.of(new Responsibility(ada, EffectivePeriod.from(SINCE), "service")),
                    List.of(
                        new Allocated(
                            ford,
                            "Ford",
                            "Manager",
                            "council",
                            null,
                            new EffectivePeriod(SINCE, DAY.minusDays(10))),
                        new Allocated(
                            hill,
                            "Hill",
                            "Social worker",
                            "council",
                            "East",
                            EffectivePeriod.from(DAY.minusDays(10)))))));
  }

  @Test
  void givenARestrictedRecord_thenOnlyNamedPeopleWithAReasonReadTheCase() {
    BENCH
        .bean(ChildService.class)
        .restrict(
            PET, ada, new Restriction(false, Set.of()), new Restriction(true, Set.of("named")));
    var named = Workbench.as("peterborough", "named", DAY, Permission.CHILD_READ);

    assertThat(CASES.story(PET, ada, "curious").orElseThrow())
        .isEqualTo(Decision.refused(Reason.of("people.child.restricted")));
    assertThat(CASES.story(named, ada, " ").orElseThrow())
        .isEqualTo(Decision.refused(Reason.of("people.child.why")));
    assertThat(CASES.story(named, ada, "review").orElseThrow())
        .isInstanceOf(Decision.Granted.class);
  }

  @Test
  void givenAnotherTenantsChild_thenThereIsNoSuchChild() {
    var lark = Workbench.all("larkmere", DAY);

    assertThat(CASES.story(lark, ada, null)).isEmpty();
  }
}
