package org.permanency.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.finance.holds.HoldService;
import org.permanency.finance.rule.Reconciliation;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Pence;
import org.permanency.kernel.Reason;
import org.permanency.tenancy.Actor;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.Workbench;

/** One payee paid between the weekly runs, and never twice, on a real database. */
class UrgentRunServiceIT {
  /** The week of 12 September is over; its pay day is Friday 23, its cut-off Tuesday 20. */
  private static final LocalDate TUESDAY = LocalDate.of(2016, 9, 20);

  private static final LocalDate WEEK = LocalDate.of(2016, 9, 5);
  private static final TenantContext OFFICER = as("officer", TUESDAY);
  private static final TenantContext APPROVER = as("approver", TUESDAY);

  private PayRunService runs;
  private UrgentRunService urgent;
  private PayLineService lines;
  private PayFileService files;
  private FinanceFixture records;

  private static TenantContext as(String user, LocalDate day) {
    var all = Workbench.all("peterborough", day);
    return new TenantContext(all.tenant(), new Actor(user, user, all.actor().permissions()), day);
  }

  @BeforeAll
  static void tenants() {
    Workbench.get().provision().emptied("peterborough");
  }

  @BeforeEach
  void twoHouseholdsPaidForTheFirstWeek() {
    var bench = Workbench.get();
    runs = bench.bean(PayRunService.class);
    urgent = bench.bean(UrgentRunService.class);
    lines = bench.bean(PayLineService.class);
    files = bench.bean(PayFileService.class);
    records = new FinanceFixture("peterborough");
    records.clear();
    records.household("H1", "Ash", "level-2").bank("H1", "401122", "12345678", "A ASH");
    records.household("H2", "Beech", "level-2").bank("H2", "401122", "87654321", "B BEECH");
    records.child("PET", "101", "2005-01-01").stay("101", "H1", "2016-08-01", null);
    records.child("PET", "102", "2005-01-01").stay("102", "H2", "2016-08-01", null);
    approved(granted(runs.create(OFFICER, WEEK)));
  }

  @AfterEach
  void close() {
    records.close();
  }

  private PayRunView approved(PayRunView draft) {
    var run = granted(runs.submit(OFFICER, draft.id(), draft.version()).orElseThrow());
    return granted(runs.approve(APPROVER, run.id(), run.version()).orElseThrow());
  }

  private static <T> T granted(Decision<T> decision) {
    return decision.fold(
        done -> done,
        no -> {
          throw new AssertionError("refused: " + no);
        });
  }

  private static List<Reason> refused(Decision<?> decision) {
    return decision.fold(done -> List.of(), no -> no);
  }

  private List<String> told(UUID run) {
    return lines.lines(OFFICER, run, ListQuery.ALL).orElseThrow().rows().stream()
        .map(
            l ->
                l.kind().code()
                    + " "
                    + l.payee()
                    + " "
                    + l.periodStart()
                    + ": "
                    + l.owedPence()
                    + " - "
                    + l.paidBeforePence()
                    + " = "
                    + l.pence())
        .toList();
  }

  @Test
  void givenAnUrgentRun_thenItPaysOneHouseholdAndTheWeeklyRunDoesNotPayItAgain() {
    records.level("H1", "2016-09-05", null, "level-3");
    var run = approved(granted(urgent.create(OFFICER, records.id("H1"), "Moved at night")));

    assertThat(told(run.id()))
        .containsExactly(
            "difference H1 2016-09-05: 29366 - 24774 = 4592",
            "allowance H1 2016-09-12: 29366 - 0 = 29366");
    assertThat(run.payDate()).isEqualTo(LocalDate.of(2016, 9, 22));
    assertThat(run.urgent())
        .isEqualTo(new PayRunView.Urgent(records.id("H1"), "H1", "Ash", "Moved at night"));
    assertThat(granted(files.bacs(OFFICER, run.id()).orElseThrow()).name())
        .isEqualTo("bacs-2016-09-12-urgent-H1.txt");

    var weekly = approved(granted(runs.create(OFFICER, WEEK.plusWeeks(1))));

    assertThat(told(weekly.id()))
        .containsExactly(
            "allowance H1 2016-09-12: 29366 - 29366 = 0",
            "allowance H2 2016-09-12: 24774 - 0 = 24774");
    assertThat(lines.reconciliation(OFFICER, weekly.id()).map(Reconciliation::agrees))
        .contains(true);
    assertThat(weekly.totalPence()).isEqualTo(24774);
    assertThat(records.number("SELECT SUM(pence) FROM finance_payment"))
        .isEqualTo(2 * 24774 + 4592 + 29366 + 24774);
  }

  @Test
  void givenASecondUrgentRunOrNoReason_thenRefused() {
    approved(granted(urgent.create(OFFICER, records.id("H1"), "Moved at night")));

    assertThat(refused(urgent.create(OFFICER, records.id("H1"), "Please")))
        .containsExactly(Reason.of("finance.urgent.nothing-owed"));
    assertThat(refused(urgent.create(OFFICER, records.id("nobody"), " ")))
        .containsExactly(
            Reason.of("finance.urgent.no-payee"), Reason.of("finance.urgent.reason-missing"));
  }

  @Test
  void givenTheCutOffIsOver_thenTheWeeklyRunHasToPay() {
    var late = as("officer", TUESDAY.plusDays(1));

    assertThat(refused(urgent.create(late, records.id("H1"), "Please")))
        .singleElement()
        .isEqualTo(
            new Reason(
                "finance.urgent.after-cut-off",
                java.util.Map.of(
                    "cutOff", "2016-09-20",
                    "periodStart", "2016-09-12",
                    "payDay", "2016-09-23")));
  }

  @Test
  void givenARunThatIsNotFinished_thenNoUrgentOneBesideIt() {
    var draft = granted(runs.create(OFFICER, WEEK.plusWeeks(1)));

    assertThat(refused(urgent.create(OFFICER, records.id("H1"), "Please")))
        .containsExactly(
            Reason.of("finance.run.open", "run", draft.id(), "periodStart", "2016-09-12"));
  }

  /** A cancelled urgent run leaves nothing behind: the weekly run pays everything. */
  @Test
  void givenACancelledUrgentRun_thenNothingOfItCounts() {
    var run = granted(urgent.create(OFFICER, records.id("H1"), "Please"));
    granted(runs.cancel(OFFICER, run.id(), run.version(), "Paid by hand").orElseThrow());

    var weekly = granted(runs.create(OFFICER, WEEK.plusWeeks(1)));

    assertThat(new Pence(weekly.totalPence())).isEqualTo(new Pence(2 * 24774));
  }

  @Test
  void givenAHold_thenNoUrgentRunUntilItIsReleasedAndThenItPaysWhatWasHeldBackToThatPayeeAlone() {
    var holds = Workbench.get().bean(HoldService.class);
    var h1 = granted(holds.place(OFFICER, new HouseholdId(records.id("H1")), "Asked to wait"));
    var h2 = granted(holds.place(OFFICER, new HouseholdId(records.id("H2")), "Asked to wait"));
    records.run("UPDATE fostering_stay SET ends = '2016-09-19'");
    approved(granted(runs.create(OFFICER, WEEK.plusWeeks(1))));
    var later = as("officer", TUESDAY.plusWeeks(1));

    assertThat(refused(urgent.create(later, records.id("H1"), "No food")))
        .containsExactly(Reason.of("finance.urgent.on-hold"));

    granted(holds.release(later, h1.id(), h1.version(), "Settled").orElseThrow());
    granted(holds.release(later, h2.id(), h2.version(), "Settled").orElseThrow());
    var draft = granted(urgent.create(later, records.id("H1"), "No food"));

    assertThat(draft.totalPence()).isZero();
    assertThat(lines.released(OFFICER, draft.id())).contains(new Pence(24774));

    var run = approved(draft);
    var file =
        new String(
            granted(files.bacs(OFFICER, run.id()).orElseThrow()).content(),
            StandardCharsets.US_ASCII);

    assertThat(file).contains("40112212345678").doesNotContain("40112287654321");
    assertThat(file).contains("00000024774");
    assertThat(lines.released(OFFICER, run.id())).contains(new Pence(24774));
  }
}
