package org.permanency.keeping;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.People;
import org.permanency.testing.Workbench;
import org.permanency.workflow.TaskRecord;
import org.permanency.workflow.rule.TaskState;

/** A household of two places, approved on 1 March 2015, on 28 February 2017. */
abstract class KeepingFixture {
  static final LocalDate DAY = LocalDate.of(2017, 2, 28);
  static final TenantContext PET = Workbench.all("peterborough", DAY);
  static final TenantContext LARK = Workbench.all("larkmere", DAY);
  static final Workbench BENCH = Workbench.get().provision();
  final Homes homes = BENCH.bean(Homes.class);
  final People people = BENCH.bean(People.class);
  UUID home = new UUID(0, 0);

  @BeforeEach
  void oneHousehold() {
    BENCH.emptied("peterborough").emptied("larkmere");
    home = homes.home(PET, "H1", LocalDate.of(2015, 3, 1), 2, 10);
  }

  static TenantContext on(LocalDate day) {
    return Workbench.all("peterborough", day);
  }

  static <T> T granted(Decision<T> decision) {
    return decision.fold(
        done -> done,
        no -> {
          throw new AssertionError("refused: " + no);
        });
  }

  static List<String> codes(Decision<?> decision) {
    return decision.fold(done -> List.<String>of(), no -> no.stream().map(Reason::code).toList());
  }

  /** Last days of the clocks that run, by key. */
  static List<String> open(List<TaskRecord> tasks) {
    return tasks.stream()
        .filter(t -> t.state() == TaskState.OPEN)
        .map(t -> t.clock() + " " + t.due().day())
        .toList();
  }
}
