package org.permanency.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.finance.holds.HoldService;
import org.permanency.finance.holds.SuspensionService;
import org.permanency.finance.recovery.OverpaymentService;
import org.permanency.finance.recovery.OverpaymentView;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Pence;
import org.permanency.kernel.Reason;
import org.permanency.tenancy.Actor;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.Workbench;

/** Overpayments, holds and suspensions through several runs, on a real database. */
class OverpaymentIT {
  private static final LocalDate WEEK = LocalDate.of(2016, 9, 5);
  private static final TenantContext OFFICER =
      Workbench.all("peterborough", LocalDate.of(2016, 10, 14));
  private static final TenantContext SECOND =
      new TenantContext(
          OFFICER.tenant(),
          new Actor("second", "A. Second", OFFICER.actor().permissions()),
          OFFICER.today());
  private PayRunService runs;
  private OverpaymentService overpayments;
  private HoldService holds;
  private PayFileService files;
  private FinanceFixture records;

  @BeforeEach
  void aChildWhoLeftEarlierThanWasKnown() {
    var bench = Workbench.get().provision().emptied("peterborough").emptied("larkmere");
    runs = bench.bean(PayRunService.class);
    overpayments = bench.bean(OverpaymentService.class);
    holds = bench.bean(HoldService.class);
    files = bench.bean(PayFileService.class);
    records = new FinanceFixture("peterborough");
    records.child("PET", "101", "2005-01-01").household("H1", "Ash family", "level-1");
    records.child("PET", "102", "2005-01-01");
    records.bank("H1", "401122", "12345678", "A ASH");
    records.stay("101", "H1", "2016-08-01", null);
  }

  @AfterEach
  void close() {
    records.close();
  }

  private static <T> T granted(Decision<T> decision) {
    return decision.fold(
        v -> v,
        no -> {
          throw new AssertionError("refused: " + no);
        });
  }

  private PayRunView approved(LocalDate week) {
    var run = granted(runs.create(OFFICER, week));
    run = granted(runs.submit(OFFICER, run.id(), run.version()).orElseThrow());
    return granted(runs.approve(SECOND, run.id(), run.version()).orElseThrow());
  }

  /** Paid 206.23 for a week in which the child had left: the next run comes to -206.23. */
  private OverpaymentView found() {
    approved(WEEK);
    records.run("UPDATE fostering_stay SET ends = '2016-09-05'");
    approved(WEEK.plusWeeks(1));
    return overpayments.find(OFFICER, overpayments.list(OFFICER).get(0).id()).orElseThrow();
  }

  @Test
  void givenANegativeSum_thenItIsAnOverpaymentWithItsCause() {
    var found = found();

    assertThat(List.of(found.payee(), found.pence(), found.state(), found.causes()))
        .containsExactly(
            "H1",
            20623L,
            "open",
            List.of(
                "Fostering allowance for PET 101, 5 September 2016 to 11 September 2016: comes to £0.00, paid before"
                    + " £206.23, taken back £206.23."));
  }

  @Test
  void givenAgreedInstalments_thenLaterRunsTakeThemAndNothingTwice() {
    var found = found();
    records.stay("102", "H1", "2016-09-19", null);

    granted(
        overpayments
            .agree(OFFICER, found.id(), found.version(), new Pence(10000), "By phone")
            .orElseThrow());
    records.run("UPDATE finance_overpayment SET from_week = '2016-09-19'");

    // A quarter of 206.23, rounded down, is 51.55.
    assertThat(approved(WEEK.plusWeeks(2)).totalPence()).isEqualTo(20623 - 5155);
    assertThat(approved(WEEK.plusWeeks(3)).totalPence()).isEqualTo(20623 - 5155);
    var now = overpayments.find(OFFICER, found.id()).orElseThrow();
    assertThat(List.of(now.recoveredPence(), now.outstandingPence(), now.state()))
        .containsExactly(10310L, 10313L, "recovering");
  }

  @Test
  void givenAWriteOff_thenOnePersonAsksAndAnotherApproves() {
    var found = found();

    var asked =
        granted(
            overpayments
                .askWriteOff(OFFICER, found.id(), found.version(), "Our own mistake")
                .orElseThrow());
    assertThat(
            overpayments.decideWriteOff(OFFICER, found.id(), asked.version(), true).orElseThrow())
        .isEqualTo(Decision.refused(Reason.of("finance.overpayment.same-person")));
    var done =
        granted(
            overpayments.decideWriteOff(SECOND, found.id(), asked.version(), true).orElseThrow());

    assertThat(List.of(done.state(), done.writtenOffPence())).containsExactly("settled", 20623L);
  }

  @Test
  void givenADraftThatTakesAnInstalment_thenNothingIsWrittenOffUntilThatRunIsDone() {
    var found = found();
    records.stay("102", "H1", "2016-09-19", null);
    var agreed =
        granted(
            overpayments
                .agree(OFFICER, found.id(), found.version(), new Pence(10000), "By phone")
                .orElseThrow());
    var asked =
        granted(
            overpayments
                .askWriteOff(OFFICER, found.id(), agreed.version(), "Our own mistake")
                .orElseThrow());
    records.run("UPDATE finance_overpayment SET from_week = '2016-09-19'");
    var draft = granted(runs.create(OFFICER, WEEK.plusWeeks(2)));

    assertThat(overpayments.find(OFFICER, found.id()).orElseThrow().pendingPence()).isEqualTo(5155);
    assertThat(overpayments.decideWriteOff(SECOND, found.id(), asked.version(), true).orElseThrow())
        .isEqualTo(Decision.refused(Reason.of("finance.overpayment.in-run")));
    granted(runs.cancel(OFFICER, draft.id(), draft.version(), "Write-off first").orElseThrow());
    var done =
        granted(
            overpayments.decideWriteOff(SECOND, found.id(), asked.version(), true).orElseThrow());

    assertThat(List.of(done.writtenOffPence(), done.recoveredPence(), done.outstandingPence()))
        .containsExactly(20623L, 0L, 0L);
    assertThat(approved(WEEK.plusWeeks(2)).totalPence()).isEqualTo(20623);
  }

  @Test
  void givenAHold_thenNoFilePaysUntilTheNextOneAfterItsRelease() {
    var hold = granted(holds.place(OFFICER, new HouseholdId(records.id("H1")), "Dispute"));

    var first = approved(WEEK);
    assertThat(files.bacs(OFFICER, first.id()).orElseThrow())
        .isEqualTo(Decision.refused(Reason.of("finance.file.nothing-to-pay")));
    assertThat(holds.find(OFFICER, hold.id()).orElseThrow().waitingPence()).isEqualTo(20623);
    granted(holds.release(OFFICER, hold.id(), hold.version(), "Settled").orElseThrow());
    var second = approved(WEEK.plusWeeks(1));

    var file =
        new String(
            granted(files.bacs(OFFICER, second.id()).orElseThrow()).content(),
            StandardCharsets.US_ASCII);
    assertThat(file.lines().filter(l -> l.startsWith("401122")))
        .singleElement()
        .asString()
        .contains("00000041246");
    assertThat(approved(WEEK.plusWeeks(2)).totalPence()).isEqualTo(20623);
    assertThat(holds.find(OFFICER, hold.id()).orElseThrow().waitingPence()).isZero();
  }

  @Test
  void givenAnotherTenant_thenNothingOfItIsThere() {
    var found = found();
    var household = new HouseholdId(records.id("H1"));
    var hold = granted(holds.place(OFFICER, household, "Dispute"));
    var suspensions = Workbench.get().bean(SuspensionService.class);
    var suspension = granted(suspensions.suspend(OFFICER, household, WEEK, "Panel"));
    var larkmere = Workbench.all("larkmere", LocalDate.of(2025, 6, 2));

    assertThat(overpayments.find(larkmere, found.id())).isEmpty();
    assertThat(overpayments.askWriteOff(larkmere, found.id(), 1, "mine")).isEmpty();
    assertThat(overpayments.decideWriteOff(larkmere, found.id(), 1, true)).isEmpty();
    assertThat(holds.find(larkmere, hold.id())).isEmpty();
    assertThat(holds.release(larkmere, hold.id(), 1, "mine")).isEmpty();
    assertThat(suspensions.find(larkmere, suspension.id())).isEmpty();
    assertThat(suspensions.end(larkmere, suspension.id(), 1, WEEK)).isEmpty();
    assertThat(suspension.fullUntil()).isEqualTo(LocalDate.of(2016, 9, 18));
  }
}
