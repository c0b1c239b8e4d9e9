package org.permanency.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.finance.exceptions.RateExceptionService;
import org.permanency.finance.exceptions.RateExceptionView;
import org.permanency.finance.exceptions.rule.NewRateException;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Pence;
import org.permanency.kernel.Reason;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.NotPermitted;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.Workbench;

/** Rates apart from levels, from their record to the run, on a real database. */
class RateExceptionServiceIT {
  private static final LocalDate TODAY = LocalDate.of(2016, 9, 14);
  private static final LocalDate WEEK = LocalDate.of(2016, 9, 5);
  private static final TenantContext OFFICER = Workbench.all("peterborough", TODAY);
  private RateExceptionService service;
  private PayRunService runs;
  private FinanceFixture records;

  @BeforeEach
  void oneChild() {
    var bench = Workbench.get().provision().emptied("peterborough").emptied("larkmere");
    service = bench.bean(RateExceptionService.class);
    runs = bench.bean(PayRunService.class);
    records = new FinanceFixture("peterborough");
    records.child("PET", "101", "2005-01-01").household("H1", "Ash family", "level-2");
    records.bank("H1", "401122", "12345678", "A ASH").stay("101", "H1", "2016-08-01", null);
  }

  @AfterEach
  void close() {
    records.close();
  }

  private NewRateException contractCare(String from) {
    var child = new ChildId(records.id("101"));
    return new NewRateException(
        child, null, LocalDate.parse(from), null, "contract-care", null, false, "Panel");
  }

  private static RateExceptionView granted(Decision<RateExceptionView> decision) {
    return decision.fold(
        v -> v,
        no -> {
          throw new AssertionError("refused: " + no);
        });
  }

  private long total(LocalDate week) {
    var run = runs.create(OFFICER, week).fold(r -> r, no -> null);
    runs.cancel(OFFICER, run.id(), run.version(), "counted");
    return run.totalPence();
  }

  @Test
  void givenContractCare_thenTheRunPaysItUntilItEnds() {
    var recorded = granted(service.add(OFFICER, contractCare("2016-09-07")));

    assertThat(total(WEEK)).isEqualTo(39008);
    assertThat(service.find(OFFICER, recorded.id())).contains(recorded);
    var ended =
        granted(
            service
                .end(OFFICER, recorded.id(), recorded.version(), LocalDate.of(2016, 9, 8))
                .orElseThrow());
    assertThat(ended.endsOn()).isEqualTo(LocalDate.of(2016, 9, 8));
    // 5 x 247.74 + 2 x 447.01 = 2,132.72 / 7
    assertThat(total(WEEK)).isEqualTo(30467);
    assertThat(
            service
                .end(OFFICER, recorded.id(), recorded.version(), LocalDate.of(2016, 9, 8))
                .orElseThrow())
        .isEqualTo(Decision.refused(Reason.of("finance.rate.changed")));
  }

  @Test
  void givenAMatchedRate_thenTheRuleSaysItsLastDay() {
    var household = new HouseholdId(records.id("H1"));
    var child = new ChildId(records.id("101"));
    var from = LocalDate.of(2016, 4, 1);
    var rate = new Pence(40000);

    var theirs =
        new NewRateException(null, household, from, null, "matched", rate, false, "Transfer");
    var placed =
        new NewRateException(child, household, from, null, "matched", rate, true, "Transfer");

    assertThat(granted(service.add(OFFICER, theirs)).ruleLast())
        .isEqualTo(LocalDate.of(2018, 3, 31));
    assertThat(granted(service.add(OFFICER, placed)).ruleLast())
        .isEqualTo(LocalDate.of(2022, 12, 31));
  }

  @Test
  void givenAllThatIsWrong_thenEveryReasonIsGiven() {
    var stranger = new ChildId(records.id("nobody"));
    var wrong =
        new NewRateException(stranger, null, WEEK, WEEK.minusDays(1), "matched", null, true, " ");

    assertThat(
            service.add(OFFICER, wrong).fold(v -> List.<String>of(), RateExceptionServiceIT::codes))
        .containsExactly(
            "finance.rate.unknown",
            "finance.rate.whom",
            "finance.rate.amount-missing",
            "finance.rate.placed",
            "finance.rate.order",
            "finance.rate.note");
  }

  @Test
  void givenARateOnNobody_thenItIsRefusedAndNotAFault() {
    var nobody =
        new NewRateException(
            null, null, WEEK, null, "special", new Pence(40000), false, "Agreed by telephone");

    assertThat(service.add(OFFICER, nobody))
        .isEqualTo(Decision.refused(Reason.of("finance.rate.nobody")));
  }

  @Test
  void givenARateThatWasAMistake_whenWithdrawn_thenItNeverHeldAndCanNotBeEnded() {
    var recorded = granted(service.add(OFFICER, contractCare("2016-09-01")));

    assertThat(service.withdraw(OFFICER, recorded.id(), recorded.version(), " ").orElseThrow())
        .isEqualTo(Decision.refused(Reason.of("finance.rate.why", "most", 500)));
    var withdrawn =
        granted(
            service
                .withdraw(OFFICER, recorded.id(), recorded.version(), "The wrong child")
                .orElseThrow());

    assertThat(withdrawn.withdrawn()).isEqualTo("The wrong child");
    assertThat(withdrawn.state()).isEqualTo("withdrawn");
    assertThat(total(WEEK)).isEqualTo(24774);
    assertThat(service.end(OFFICER, withdrawn.id(), withdrawn.version(), WEEK).orElseThrow())
        .isEqualTo(Decision.refused(Reason.of("finance.rate.withdrawn")));
  }

  private static List<String> codes(List<Reason> reasons) {
    return reasons.stream().map(Reason::code).toList();
  }

  @Test
  void givenAnotherTenantsRate_thenItIsNotThere() {
    var recorded = granted(service.add(OFFICER, contractCare("2016-09-07")));
    var larkmere = Workbench.all("larkmere", LocalDate.of(2025, 6, 2));

    assertThat(service.find(larkmere, recorded.id())).isEmpty();
    assertThat(service.end(larkmere, recorded.id(), 1, WEEK)).isEmpty();
    assertThat(service.list(larkmere)).isEmpty();
    assertThat(service.list(OFFICER)).containsExactly(recorded);
    assertThat(runs.list(larkmere, ListQuery.ALL).total()).isZero();
  }

  @Test
  void givenAReader_thenRecordingIsRefusedByTheService() {
    var reader = Workbench.as("peterborough", "reader", TODAY, Permission.PAY_READ);

    assertThatThrownBy(() -> service.add(reader, contractCare("2016-09-07")))
        .isInstanceOf(NotPermitted.class);
    assertThat(service.list(reader)).isEmpty();
  }
}
