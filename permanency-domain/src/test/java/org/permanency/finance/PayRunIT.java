package org.permanency.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.finance.rule.FindingCode;
import org.permanency.finance.rule.PayRunState;
import org.permanency.finance.rule.PayUnit;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.tenancy.NotPermitted;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.Workbench;

/** Pay runs from records to approval, on a real database. */
class PayRunIT {
  private static final LocalDate TODAY = LocalDate.of(2016, 9, 14);
  private static final LocalDate WEEK = LocalDate.of(2016, 9, 5);
  private static final TenantContext OFFICER = as("officer");
  private static final TenantContext SECOND = as("second officer");
  private static final TenantContext APPROVER = as("approver");
  private static final TenantContext OTHER = as("other approver");

  private PayRunService runs;
  private PayLineService lines;
  private FinanceFixture records;

  private static TenantContext as(String user) {
    return Workbench.as(
        "peterborough",
        user,
        TODAY,
        Permission.PAY_READ,
        Permission.PAY_PREPARE,
        Permission.PAY_APPROVE,
        Permission.BANK_READ);
  }

  @BeforeAll
  static void tenants() {
    Workbench.get().provision().emptied("peterborough").emptied("larkmere");
  }

  @BeforeEach
  void threeChildrenWithTwoHouseholds() {
    var bench = Workbench.get();
    runs = bench.bean(PayRunService.class);
    lines = bench.bean(PayLineService.class);
    try (var other = new FinanceFixture("larkmere")) {
      other.clear();
    }
    records = new FinanceFixture("peterborough");
    records.clear();
    records.child("PET", "101", "2005-09-07").child("PET", "102", "2014-02-01");
    records.child("PET", "103", "2001-01-01");
    records.household("H1", "Ash family", "level-2").household("H2", "Birch family", "level-1");
    records.bank("H1", "401122", "12345678", "A ASH").bank("H2", "401122", "87654321", "B BIRCH");
    records.stay("101", "H1", "2016-08-01", null);
    records.stay("102", "H2", "2016-09-06", "2016-09-09");
    records.stay("103", "H1", "2016-08-01", null);
  }

  @AfterEach
  void close() {
    records.close();
  }

  private static PayRunView granted(Decision<PayRunView> decision) {
    return decision.fold(
        run -> run,
        no -> {
          throw new AssertionError("refused: " + no);
        });
  }

  private static List<Reason> refused(Decision<PayRunView> decision) {
    return decision.fold(
        run -> {
          throw new AssertionError("granted: " + run);
        },
        no -> no);
  }

  private PayRunView approved(LocalDate start) {
    var draft = granted(runs.create(OFFICER, start));
    var submitted = granted(runs.submit(OFFICER, draft.id(), draft.version()).orElseThrow());
    return granted(runs.approve(APPROVER, draft.id(), submitted.version()).orElseThrow());
  }

  private List<String> told(UUID run) {
    return lines.lines(OFFICER, run, ListQuery.ALL).orElseThrow().rows().stream()
        .map(
            l ->
                l.number()
                    + " "
                    + l.kind().code()
                    + " "
                    + l.child()
                    + " "
                    + l.payee()
                    + " "
                    + l.periodStart()
                    + " "
                    + l.nights()
                    + ": "
                    + l.owedPence()
                    + " - "
                    + l.paidBeforePence()
                    + " = "
                    + l.pence())
        .toList();
  }

  @Test
  void givenAWeek_whenRun_thenEveryLineIsRightToThePennyAndSaysWhy() {
    var run = granted(runs.create(OFFICER, WEEK));

    // 101 turns 11 after two nights: 239.53, and gets a week of Level 1 for that: 206.23;
    // 103 is 15: 247.74; 102 stays three nights: 62.33.
    assertThat(run.totalPence()).isEqualTo(23953 + 20623 + 24774 + 6233);
    assertThat(List.of(run.state(), run.periodEnd(), run.payDate(), run.lineCount()))
        .isEqualTo(
            List.of(PayRunState.DRAFT, LocalDate.of(2016, 9, 11), LocalDate.of(2016, 9, 16), 4));
    assertThat(told(run.id()))
        .containsExactly(
            "1 allowance 101 H1 2016-09-05 7: 23953 - 0 = 23953",
            "2 allowance 101 H1 2016-09-05 0: 20623 - 0 = 20623",
            "3 allowance 103 H1 2016-09-05 7: 24774 - 0 = 24774",
            "4 allowance 102 H2 2016-09-05 3: 6233 - 0 = 6233");
    var first = lines.lines(OFFICER, run.id(), null, 1).orElseThrow();
    assertThat(first.next()).isEqualTo(1);
    assertThat(first.items().get(0).parts())
        .containsExactly(part("5-10", 2, 21902), part("11-15", 5, 24774));
    assertThat(first.items().get(0).explanation())
        .containsExactly(
            "2 nights at Level 2, age 5-10: £219.02 a week, 2/7, rates from 1 April 2016.",
            "5 nights at Level 2, age 11-15: £247.74 a week, 5/7, rates from 1 April 2016.",
            "Added together and rounded once: £239.53.");
    assertThat(lines.lines(OFFICER, run.id(), 1, 3).orElseThrow().next()).isNull();
    assertThat(lines.exceptions(OFFICER, run.id()).orElseThrow())
        .extracting(PayExceptionView::code)
        .containsExactly(FindingCode.AFTER_CUT_OFF);
  }

  private static PayPartView part(String band, int nights, long weekly) {
    return new PayPartView(
        "fostering-allowances",
        LocalDate.of(2016, 4, 1),
        "level-2",
        "Level 2",
        band,
        PayUnit.NIGHT,
        nights,
        weekly);
  }

  @Test
  void givenALateChange_whenTheNextWeekIsRun_thenDifferencesComeInBothDirections() {
    approved(WEEK);
    records.run(
        "UPDATE fostering_stay SET ends = '2016-09-08' WHERE child_id = ?", records.id("103"));
    records.run(
        "UPDATE fostering_stay SET starts = '2016-09-05' WHERE child_id = ?", records.id("102"));

    var next = granted(runs.create(OFFICER, WEEK.plusWeeks(1)));

    assertThat(told(next.id()))
        .containsExactly(
            "1 allowance 101 H1 2016-09-12 7: 24774 - 0 = 24774",
            // three nights of 247.74 are 106.17; 247.74 was paid
            "2 difference 103 H1 2016-09-05 3: 10617 - 24774 = -14157",
            // four nights of 145.44 are 83.11; 62.33 was paid
            "3 difference 102 H2 2016-09-05 4: 8311 - 6233 = 2078");
    assertThat(next.totalPence()).isEqualTo(24774 - 14157 + 2078);
    assertThat(
            lines.exceptions(OFFICER, next.id()).orElseThrow().stream().map(PayExceptionView::code))
        .containsExactly(FindingCode.NEGATIVE_DIFFERENCE);
    var compared = lines.comparison(OFFICER, next.id()).orElseThrow();
    assertThat(compared)
        .isEqualTo(
            new RunComparison(
                WEEK,
                75583,
                12695,
                -14157 + 2078,
                0,
                List.of(),
                List.of(
                    new RunComparison.Change(records.id("102"), "PET", "102", 6233, 0),
                    new RunComparison.Change(records.id("103"), "PET", "103", 24774, 0)),
                List.of(new RunComparison.Change(records.id("101"), "PET", "101", 44576, 24774))));
  }

  @Test
  void givenTwoRunsAndNoChange_thenTheThirdHasNoDifference() {
    approved(WEEK);
    approved(WEEK.plusWeeks(1));

    assertThat(told(granted(runs.create(at(LocalDate.of(2016, 9, 21)), WEEK.plusWeeks(2))).id()))
        .containsExactly(
            "1 allowance 101 H1 2016-09-19 7: 24774 - 0 = 24774",
            "2 allowance 103 H1 2016-09-19 7: 24774 - 0 = 24774");
  }

  @Test
  void givenASkippedWeek_thenItIsPaidAsDifferenceOnce() {
    approved(WEEK);
    var late = at(LocalDate.of(2016, 9, 27));

    var run = granted(runs.create(late, WEEK.plusWeeks(2)));

    assertThat(told(run.id()))
        .containsExactly(
            "1 difference 101 H1 2016-09-12 7: 24774 - 0 = 24774",
            "2 allowance 101 H1 2016-09-19 7: 24774 - 0 = 24774",
            "3 difference 103 H1 2016-09-12 7: 24774 - 0 = 24774",
            "4 allowance 103 H1 2016-09-19 7: 24774 - 0 = 24774");
    assertThat(lines.exceptions(OFFICER, run.id()).orElseThrow())
        .containsExactly(
            new PayExceptionView(
                FindingCode.SKIPPED_WEEK,
                null,
                null,
                null,
                null,
                null,
                LocalDate.of(2016, 9, 12),
                LocalDate.of(2016, 9, 18),
                Map.of()));
  }

  private static TenantContext at(LocalDate day) {
    return new TenantContext(OFFICER.tenant(), OFFICER.actor(), day);
  }

  @Test
  void givenAPaidWeek_whenRunAgainOrEarlier_thenRefused() {
    approved(WEEK);
    var paid = Reason.of("finance.run.already-paid", "through", "2016-09-11");

    assertThat(refused(runs.create(OFFICER, WEEK))).containsExactly(paid);
    assertThat(refused(runs.create(OFFICER, WEEK.minusWeeks(1)))).containsExactly(paid);
  }

  @Test
  void givenAWrongDay_thenEveryReasonIsGiven() {
    var open = granted(runs.create(OFFICER, WEEK));

    assertThat(refused(runs.create(OFFICER, LocalDate.of(2016, 9, 20))))
        .containsExactly(
            new Reason(
                "finance.run.not-week-start",
                Map.of(
                    "periodStart", "2016-09-20", "firstDay", "MONDAY", "weekStart", "2016-09-19")),
            Reason.of("finance.run.open", "run", open.id(), "periodStart", WEEK),
            Reason.of("finance.run.future", "periodStart", "2016-09-20", "today", TODAY));
    assertThat(refused(runs.create(OFFICER, LocalDate.of(2016, 3, 28))).get(0))
        .isEqualTo(Reason.of("finance.run.no-pay-week", "periodStart", "2016-03-28"));
  }

  @Test
  void givenTwoCreateAtOnce_thenOneIsMadeAndTheOtherIsToldWhy() throws Exception {
    for (int round = 0; round < 5; round++) {
      var answers = atOnce(() -> runs.create(OFFICER, WEEK), () -> runs.create(SECOND, WEEK));

      var made = answers.stream().filter(Decision.Granted.class::isInstance).toList();
      assertThat(made).hasSize(1);
      var run = granted(made.get(0));
      var no =
          answers.stream().filter(Decision.Refused.class::isInstance).findFirst().orElseThrow();
      assertThat(refused(no))
          .containsExactly(Reason.of("finance.run.open", "run", run.id(), "periodStart", WEEK));
      assertThat(runs.cancel(OFFICER, run.id(), run.version(), "next round")).isPresent();
    }
  }

  @Test
  void givenTwoApproveAtOnce_thenOneWinsAndTheOtherIsToldWhoDid() throws Exception {
    var run = granted(runs.create(OFFICER, WEEK));
    int version = granted(runs.submit(OFFICER, run.id(), run.version()).orElseThrow()).version();

    var answers =
        atOnce(
            () -> runs.approve(APPROVER, run.id(), version).orElseThrow(),
            () -> runs.approve(OTHER, run.id(), version).orElseThrow());

    var won = answers.stream().filter(Decision.Granted.class::isInstance).toList();
    assertThat(won).hasSize(1);
    var winner = java.util.Objects.requireNonNull(granted(won.get(0)).approved());
    var no = answers.stream().filter(Decision.Refused.class::isInstance).findFirst().orElseThrow();
    assertThat(refused(no).get(0).code()).isEqualTo("finance.run.stale");
    assertThat(refused(no).get(0).facts())
        .containsEntry("by", winner.name())
        .containsEntry("at", winner.at().toString());
    assertThat(records.number("SELECT COUNT(*) FROM finance_payment")).isEqualTo(2);
  }

  private static List<Decision<PayRunView>> atOnce(
      Callable<Decision<PayRunView>> one, Callable<Decision<PayRunView>> two) throws Exception {
    var pool = Executors.newFixedThreadPool(2);
    var barrier = new CyclicBarrier(2);
    try {
      var jobs = new ArrayList<Callable<Decision<PayRunView>>>();
      for (var job : List.of(one, two)) {
        jobs.add(
            () -> {
              barrier.await();
              return job.call();
            });
      }
      var answers = new ArrayList<Decision<PayRunView>>();
      for (var future : pool.invokeAll(jobs)) {
        answers.add(future.get());
      }
      return answers;
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void givenWhoMadeOrSubmittedIt_whenApproving_thenRefused() {
    var run = granted(runs.create(OFFICER, WEEK));
    int version = granted(runs.submit(SECOND, run.id(), run.version()).orElseThrow()).version();

    for (var hand : List.of(OFFICER, SECOND)) {
      assertThat(refused(runs.approve(hand, run.id(), version).orElseThrow()))
          .containsExactly(Reason.of("finance.run.same-person"));
    }
    assertThat(granted(runs.approve(APPROVER, run.id(), version).orElseThrow()).state())
        .isEqualTo(PayRunState.APPROVED);
  }

  @Test
  void givenADraft_whenApproved_thenRefusedForItsState() {
    var run = granted(runs.create(OFFICER, WEEK));

    assertThat(refused(runs.approve(APPROVER, run.id(), run.version()).orElseThrow()))
        .containsExactly(
            Reason.of("finance.run.wrong-state", "state", "DRAFT", "wanted", "APPROVED"));
  }

  @Test
  void givenACancelledRun_thenItsWeekIsFreeAndNothingOfItCounts() {
    var run = granted(runs.create(OFFICER, WEEK));
    assertThat(refused(runs.cancel(OFFICER, run.id(), run.version(), " ").orElseThrow()))
        .containsExactly(Reason.of("finance.run.reason-missing"));

    var gone = granted(runs.cancel(OFFICER, run.id(), run.version(), "wrong levels").orElseThrow());

    assertThat(gone.cancelReason()).isEqualTo("wrong levels");
    var again = approved(WEEK);
    assertThat(again.totalPence()).isEqualTo(75583);
    assertThat(runs.list(OFFICER, ListQuery.ALL).total()).isEqualTo(2);
    assertThat(
            runs.list(OFFICER, new ListQuery(Map.of("state", "APPROVED"), null, false, 0, 10))
                .rows())
        .containsExactly(again);
  }

  @Test
  void givenAStepOnWhatHasChanged_thenRefusedAsStale() {
    var run = granted(runs.create(OFFICER, WEEK));
    granted(runs.submit(OFFICER, run.id(), run.version()).orElseThrow());

    assertThat(refused(runs.cancel(SECOND, run.id(), run.version(), "x").orElseThrow()))
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.code()).isEqualTo("finance.run.stale");
              assertThat(r.facts())
                  .containsEntry("by", "officer")
                  .containsEntry("state", "SUBMITTED");
            });
  }

  @Test
  void givenAPowerCutAtTheEnd_thenNothingIsLeftAndTheWeekCanBeRun() {
    PowerCut.NEXT.set(true);
    assertThatThrownBy(() -> runs.create(OFFICER, WEEK)).hasMessageContaining("power cut");
    for (var table : List.of("finance_pay_run", "finance_pay_line", "finance_pay_part")) {
      assertThat(records.number("SELECT COUNT(*) FROM " + table)).isZero();
    }

    assertThat(approved(WEEK).totalPence()).isEqualTo(75583);
  }

  @Test
  void givenAnotherTenantsRun_thenItIsNotThere() {
    var run = granted(runs.create(OFFICER, WEEK));
    var larkmere = Workbench.all("larkmere", LocalDate.of(2025, 6, 2));

    assertThat(runs.find(larkmere, run.id())).isEmpty();
    assertThat(runs.submit(larkmere, run.id(), run.version())).isEmpty();
    assertThat(runs.approve(larkmere, run.id(), run.version())).isEmpty();
    assertThat(runs.cancel(larkmere, run.id(), run.version(), "mine")).isEmpty();
    assertThat(lines.lines(larkmere, run.id(), ListQuery.ALL)).isEmpty();
    assertThat(lines.exceptions(larkmere, run.id())).isEmpty();
    assertThat(lines.payees(larkmere, run.id())).isEmpty();
    assertThat(lines.statement(larkmere, run.id(), records.id("H1"))).isEmpty();
    assertThat(runs.list(larkmere, ListQuery.ALL).total()).isZero();
    assertThat(runs.find(OFFICER, run.id())).contains(run);
  }

  @Test
  void givenAnotherPayWeekAndOtherRates_thenTheOtherTenantsRulesDecide() {
    var larkmere = Workbench.all("larkmere", LocalDate.of(2025, 6, 9));
    try (var other = new FinanceFixture("larkmere")) {
      other.child("OSTR", "101", "2015-06-03").household("H1", "Elm family", "skilled");
      other.stay("101", "H1", "2025-01-01", null);
    }

    var run = granted(runs.create(larkmere, LocalDate.of(2025, 5, 31)));

    // Saturday to Friday; ten on 3 June: 3 x 282.66 + 4 x 315.57 = 2,110.26 / 7 = 301.47,
    // and a week at the foundation rate for the birthday: 249.74.
    // Paid the Wednesday after, 11 June.
    assertThat(List.of(run.totalPence(), run.periodEnd(), run.payDate()))
        .isEqualTo(List.of(55121L, LocalDate.of(2025, 6, 6), LocalDate.of(2025, 6, 11)));
  }

  @Test
  void givenAnActorWithoutThePermission_thenRefusedByTheService() {
    var reader = Workbench.as("peterborough", "reader", TODAY, Permission.PAY_READ);
    var preparer = Workbench.as("peterborough", "preparer", TODAY, Permission.PAY_PREPARE);
    var run = granted(runs.create(preparer, WEEK));

    assertThatThrownBy(() -> runs.create(reader, WEEK)).isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> runs.approve(preparer, run.id(), 1)).isInstanceOf(NotPermitted.class);
    assertThat(lines.payees(reader, run.id())).isPresent();
  }

  @Test
  void everyStepLeavesOneEntryWithItsList() {
    approved(WEEK);

    assertThat(
            records.number(
                "SELECT COUNT(*) FROM audit_entry WHERE subject = 'pay-run' AND action IN"
                    + " ('pay-run.create', 'pay-run.submit', 'pay-run.approve') AND detail LIKE"
                    + " '%£755.83: PET 101, PET 102, PET 103'"))
        .isEqualTo(3);
  }

  @Test
  void givenFiftyTimesTheChildren_thenTheNumberOfStatementsIsTheSame() {
    long few = statements(WEEK);
    for (int i = 0; i < 147; i++) {
      records.child("PET", "9" + i, "2010-01-01").stay("9" + i, "H1", "2016-08-01", null);
    }

    long many = statements(WEEK);

    assertThat(many).isEqualTo(few);
  }

  /** What reached the server from the making of one run, by its general log. */
  private long statements(LocalDate start) {
    records.run("SET GLOBAL log_output = 'TABLE'");
    records.run("TRUNCATE TABLE mysql.general_log");
    records.run("SET GLOBAL general_log = 1");
    var run = granted(runs.create(OFFICER, start));
    records.run("SET GLOBAL general_log = 0");
    runs.cancel(OFFICER, run.id(), run.version(), "counted");
    return records.number(
        "SELECT COUNT(*) FROM mysql.general_log WHERE user_host LIKE '%perm_app%' AND argument"
            + " REGEXP '^(SELECT|INSERT|UPDATE|DELETE) ' AND argument NOT LIKE '%@@%'");
  }
}
