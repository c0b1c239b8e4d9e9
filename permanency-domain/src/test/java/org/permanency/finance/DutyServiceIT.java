package org.permanency.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.finance.duty.DutyService;
import org.permanency.finance.duty.DutyView;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.Workbench;

/** The duty rota and its fee, on a real database. */
class DutyServiceIT {
  private static final LocalDate WEEK = LocalDate.of(2016, 9, 5);
  private static final TenantContext OFFICER =
      Workbench.all("peterborough", LocalDate.of(2016, 9, 14));
  private DutyService duties;
  private PayRunService runs;
  private FinanceFixture records;

  @BeforeEach
  void oneHousehold() {
    var bench = Workbench.get().provision().emptied("peterborough").emptied("larkmere");
    duties = bench.bean(DutyService.class);
    runs = bench.bean(PayRunService.class);
    records = new FinanceFixture("peterborough");
    records.household("H1", "Ash family", "level-2");
    records.bank("H1", "401122", "12345678", "A ASH");
  }

  @AfterEach
  void close() {
    records.close();
  }

  private Decision<DutyView> add(LocalDate from, LocalDate last) {
    return duties.add(OFFICER, new HouseholdId(records.id("H1")), from, last, "");
  }

  private static <T> T granted(Decision<T> decision) {
    return decision.fold(
        v -> v,
        no -> {
          throw new AssertionError("refused: " + no);
        });
  }

  @Test
  void givenDutyInTheWeek_thenTheRunPaysItUntilItIsCancelled() {
    var duty = granted(add(WEEK, WEEK.plusDays(2)));

    assertThat(total()).isEqualTo(9000);
    assertThat(duties.month(OFFICER, YearMonth.of(2016, 9))).containsExactly(duty);
    assertThat(duties.month(OFFICER, YearMonth.of(2016, 10))).isEmpty();
    granted(duties.cancel(OFFICER, duty.id(), duty.version(), "ill").orElseThrow());
    assertThat(total()).isZero();
    assertThat(duties.cancel(OFFICER, duty.id(), duty.version(), "ill").orElseThrow())
        .isEqualTo(
            Decision.refused(
                Reason.of("finance.duty.changed"), Reason.of("finance.duty.cancelled")));
  }

  private long total() {
    var run = granted(runs.create(OFFICER, WEEK));
    runs.cancel(OFFICER, run.id(), run.version(), "counted");
    return run.totalPence();
  }

  @Test
  void givenAnotherTenant_thenTheDutyIsNotThere() {
    var duty = granted(add(WEEK, WEEK));
    var larkmere = Workbench.all("larkmere", LocalDate.of(2025, 6, 2));

    assertThat(duties.find(larkmere, duty.id())).isEmpty();
    assertThat(duties.cancel(larkmere, duty.id(), 1, "mine")).isEmpty();
    assertThat(duties.list(larkmere)).isEmpty();
    var day = WEEK.plusYears(9);
    List<Reason> refused =
        duties
            .add(larkmere, new HouseholdId(records.id("H1")), day, day, "")
            .fold(d -> List.of(), no -> no);
    assertThat(refused).containsExactly(Reason.of("finance.duty.unknown"));
  }
}
