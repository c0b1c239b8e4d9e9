package org.permanency.fostering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.kernel.Decision;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Reason;
import org.permanency.people.ChildService;
import org.permanency.people.ChildService.Restriction;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.AttackService;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.People;
import org.permanency.testing.Workbench;

class StayServiceIT {
  private static final LocalDate DAY = LocalDate.of(2017, 2, 28);
  private static final LocalDate FROM = LocalDate.of(2016, 5, 1);
  private static final TenantContext PET = Workbench.all("peterborough", DAY);
  private static final Workbench BENCH = Workbench.get().provision();
  private static final StayService STAYS = BENCH.bean(StayService.class);
  private final UUID household = UUID.randomUUID();
  private ChildId ada;

  @BeforeEach
  void oneStayThatHasEnded() {
    BENCH.emptied("peterborough");
    ada = BENCH.bean(People.class).child(PET, "PET", "1", "Ashdown", "Ada", null);
    BENCH
        .bean(AttackService.class)
        .sql(
            PET,
            h -> {
              h.execute(
                  "INSERT INTO fostering_household (id, code, name, type) VALUES (?, 'H1',"
                      + " 'Marsh', 'mainstream')",
                  household);
              return h.execute(
                  "INSERT INTO fostering_stay (id, child_id, household_id, starts, ends,"
                      + " ended_planned, ended_by) VALUES (?, ?, ?, ?, ?, FALSE, 'carer')",
                  UUID.randomUUID(),
                  ada.value(),
                  household,
                  FROM,
                  DAY);
            });
  }

  @Test
  void aStaySaysWithWhomWhenAndHowItEnded() {
    assertThat(STAYS.of(PET, ada, null).orElseThrow())
        .isEqualTo(
            Decision.granted(
                List.of(
                    new ChildStay(
                        new HouseholdId(household),
                        "H1",
                        "Marsh",
                        new EffectivePeriod(FROM, DAY),
                        false,
                        "carer"))));
  }

  @Test
  void givenARestrictedRecord_thenTheStaysAreClosedToWhoIsNotNamed() {
    BENCH
        .bean(ChildService.class)
        .restrict(
            PET, ada, new Restriction(false, Set.of()), new Restriction(true, Set.of("named")));

    assertThat(STAYS.of(PET, ada, "curious").orElseThrow())
        .isEqualTo(Decision.refused(Reason.of("people.child.restricted")));
  }

  @Test
  void givenAnotherTenantsChild_thenThereIsNoSuchChild() {
    assertThat(STAYS.of(Workbench.all("larkmere", DAY), ada, null)).isEmpty();
  }
}
