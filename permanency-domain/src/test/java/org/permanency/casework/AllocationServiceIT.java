package org.permanency.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.kernel.ListQuery;
import org.permanency.people.ChildService;
import org.permanency.people.ChildService.Restriction;
import org.permanency.people.WorkerRow;
import org.permanency.people.WorkerService;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.People;
import org.permanency.testing.Workbench;

class AllocationServiceIT {
  private static final Restriction OPEN = new Restriction(false, Set.of());
  private static final LocalDate DAY = LocalDate.of(2017, 2, 28);
  private static final TenantContext PET = Workbench.all("peterborough", DAY);
  private static final Workbench BENCH = Workbench.get().provision();

  @BeforeEach
  void twoCasesOfTwoWorkersAndOneThatHasEnded() {
    BENCH.emptied("peterborough");
    var people = BENCH.bean(People.class);
    var since = LocalDate.of(2016, 1, 1);
    var ada = people.child(PET, "PET", "1", "Ashdown", "Ada", null);
    var ben = people.child(PET, "PET", "2", "Brook", "Ben", null);
    var hill = people.worker(PET, "W1", "Hill", "Social worker", since, null);
    var ford = people.worker(PET, "W2", "Ford", "Manager", since, DAY);
    people.allocate(PET, ada, hill, since, null);
    people.allocate(PET, ben, ford, since, DAY.plusDays(1));
    people.allocate(PET, ben, hill, LocalDate.of(2015, 1, 1), DAY);
    BENCH.bean(ChildService.class).restrict(PET, ben, OPEN, new Restriction(true, Set.of("test")));
  }

  @Test
  void givenAllocations_whenListed_thenTodaysAreThereAndRestrictedChildrenAreNotNamed() {
    var other =
        Workbench.as("peterborough", "other", DAY, Permission.WORKER_READ, Permission.CHILD_READ);

    var rows = BENCH.bean(AllocationService.class).list(other, ListQuery.ALL).rows();

    assertThat(rows.stream().map(r -> r.worker() + ": " + r.child().name()))
        .containsExactly("Ford: Restricted record", "Hill: Ashdown, Ada");
  }

  @Test
  void givenAWorkersName_whenFiltered_thenOnlyTheirCasesAreThere() {
    var query = new ListQuery(Map.of("worker", "hil"), "since", true, 0, 10);

    var page = BENCH.bean(AllocationService.class).list(PET, query);

    assertThat(page.rows()).extracting(AllocationRow::worker).containsExactly("Hill");
    assertThat(page.total()).isEqualTo(1);
  }

  @Test
  void givenWorkers_whenFilteredByBeingInPostToday_thenWhoLeftTodayIsOut() {
    var workers = BENCH.bean(WorkerService.class);

    assertThat(workers.list(PET, new ListQuery(Map.of("current", "1"), null, false, 0, 10)).rows())
        .extracting(WorkerRow::name)
        .containsExactly("Hill");
    assertThat(workers.list(PET, new ListQuery(Map.of(), "post", true, 0, 10)).rows())
        .extracting(WorkerRow::name)
        .containsExactly("Hill", "Ford");
  }
}
