package org.permanency.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.finance.annual.AnnualStatement;
import org.permanency.finance.annual.AnnualStatementService;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Pence;
import org.permanency.kernel.Reason;
import org.permanency.tenancy.Actor;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.Workbench;

/** What payees are told of their money: the payment of a run, and the year. */
class RemittanceServiceIT {
  private static final LocalDate TODAY = LocalDate.of(2016, 9, 20);
  private static final LocalDate WEEK = LocalDate.of(2016, 9, 5);
  private static final TenantContext OFFICER = as("officer");
  private static final TenantContext APPROVER = as("approver");
  private PayRunService runs;
  private RemittanceService remittances;
  private FinanceFixture records;

  private static TenantContext as(String user) {
    var all = Workbench.all("peterborough", TODAY);
    return new TenantContext(all.tenant(), new Actor(user, user, all.actor().permissions()), TODAY);
  }

  @BeforeAll
  static void tenants() {
    Workbench.get().provision().emptied("peterborough");
  }

  @BeforeEach
  void aHouseholdWithAnAccountAndOneWithout() {
    var bench = Workbench.get();
    runs = bench.bean(PayRunService.class);
    remittances = bench.bean(RemittanceService.class);
    records = new FinanceFixture("peterborough");
    records.clear();
    records.household("H1", "Ash", "level-2").bank("H1", "401122", "12345678", "A ASH");
    records.household("H2", "Beech", "level-2");
    records.child("PET", "101", "2005-01-01").stay("101", "H1", "2016-08-01", null);
    records.child("PET", "102", "2005-01-01").stay("102", "H2", "2016-08-01", null);
  }

  @AfterEach
  void close() {
    records.close();
  }

  private PayRunView approved(LocalDate week) {
    var draft = granted(Optional.of(runs.create(OFFICER, week)));
    var run = granted(runs.submit(OFFICER, draft.id(), draft.version()));
    return granted(runs.approve(APPROVER, run.id(), run.version()));
  }

  private static <T> T granted(Optional<Decision<T>> decision) {
    return decision
        .orElseThrow()
        .fold(
            done -> done,
            no -> {
              throw new AssertionError("refused: " + no);
            });
  }

  @Test
  void givenMoneyHeldBackBefore_thenTheAdviceHasItAsAnItemOfItsOwn() throws Exception {
    var first = approved(WEEK);
    records.bank("H2", "401122", "87654321", "B BEECH");
    records.level("H2", "2016-09-05", null, "level-3");
    var run = approved(WEEK.plusWeeks(1));

    var advice = granted(remittances.find(OFFICER, run.id(), records.id("H2")));

    assertThat(advice.total()).isEqualTo(new Pence(24774 + 4592 + 29366));
    assertThat(advice.reference()).isEqualTo("H2 12SEP16");
    assertThat(advice.payee().accountEnding()).isEqualTo("21");
    assertThat(advice.items())
        .containsExactly(
            item("Fostering allowance, earlier weeks", run, 4592),
            item("Fostering allowance", run, 29366),
            item("Held back before", first, 24774));
    var pdf = granted(remittances.pdf(OFFICER, run.id(), records.id("H2")));
    try (var document = Loader.loadPDF(pdf.content())) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("£587.32 reaches the account ending 21 on 23 September 2016.")
          .contains("Your bank shows it as H2 12SEP16.")
          .contains("Total £587.32");
    }
    assertThat(pdf.name()).isEqualTo("remittance-H2-2016-09-12.pdf");
  }

  private static Remittance.Item item(String what, PayRunView run, long pence) {
    return new Remittance.Item(what, run.periodStart(), run.periodEnd(), new Pence(pence));
  }

  @Test
  void givenNothingSentOrNoApproval_thenNoAdvice() {
    var draft = granted(Optional.of(runs.create(OFFICER, WEEK)));
    assertThat(remittances.find(OFFICER, draft.id(), records.id("H1")))
        .contains(Decision.refused(Reason.of("finance.file.not-approved", "state", "DRAFT")));
    granted(runs.cancel(OFFICER, draft.id(), draft.version(), "Again"));

    var run = approved(WEEK);

    assertThat(remittances.find(OFFICER, run.id(), records.id("H2")))
        .contains(Decision.refused(Reason.of("finance.remittance.nothing-sent")));
    assertThat(remittances.list(OFFICER, run.id()).orElseThrow())
        .extracting(r -> r.payee().payee())
        .containsExactly("H1");
  }

  /** From 1 August to 20 September: weeks of Monday 1 August to Monday 19 September. */
  @Test
  void theAnnualStatementCountsThroughTodayAndSumsWhatWasPaid() throws Exception {
    records.run(
        "UPDATE fostering_household SET approved_from = '2016-04-06' WHERE id = ?",
        records.id("H1"));
    approved(WEEK);
    var statements = Workbench.get().bean(AnnualStatementService.class);
    var id = new HouseholdId(records.id("H1"));

    var statement = statements.find(OFFICER, id, 2016).orElseThrow();

    assertThat(statements.years(OFFICER, id)).contains(List.of(2016));
    assertThat(statement.weeks()).containsExactly(new AnnualStatement.Weeks("PET 101", 0, 8));
    assertThat(statement.paid())
        .containsExactly(new AnnualStatement.Paid("Fostering allowance", new Pence(24774)));
    assertThat(statement.through()).isEqualTo(TODAY);
    assertThat(statement.sums().approvedDays()).isEqualTo(168);
    assertThat(statement.sums().weekly()).isEqualTo(new Pence(8 * 25_000));
    assertThat(statements.find(OFFICER, id, 2015)).isEmpty();
    var pdf = statements.pdf(OFFICER, id, 2016).orElseThrow();
    try (var document = Loader.loadPDF(pdf.content())) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("Annual statement, tax year 2016 to 2017")
          .contains("Fostering allowance £247.74")
          .contains("PET 101 0 8");
    }
  }

  /** 102 sleeps there from Monday 12 to Friday 16 September, and 101 does not come home for it. */
  @Test
  void aWeekOfRespiteCountsForThoseWhoGaveIt() {
    records.run(
        "UPDATE fostering_household SET approved_from = '2016-04-06' WHERE id = ?",
        records.id("H1"));
    records.run(
        "INSERT INTO finance_respite (id, child_id, home_id, respite_id, starts, ends, note,"
            + " recorded_by, recorded_by_name) VALUES (UUID(), ?, ?, ?, '2016-09-12',"
            + " '2016-09-16', '', '1', 'A')",
        records.id("102"),
        records.id("H2"),
        records.id("H1"));
    var statements = Workbench.get().bean(AnnualStatementService.class);

    var statement = statements.find(OFFICER, new HouseholdId(records.id("H1")), 2016).orElseThrow();

    assertThat(statement.weeks())
        .containsExactlyInAnyOrder(
            new AnnualStatement.Weeks("PET 101", 0, 8), new AnnualStatement.Weeks("PET 102", 0, 1));
  }
}
