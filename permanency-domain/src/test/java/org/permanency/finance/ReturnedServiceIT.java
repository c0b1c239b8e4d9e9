package org.permanency.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.finance.returned.ReturnedService;
import org.permanency.finance.returned.ReturnedView;
import org.permanency.finance.returned.rule.ReturnedState;
import org.permanency.finance.rule.FindingCode;
import org.permanency.finance.rule.PaymentOutcome;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Pence;
import org.permanency.kernel.Reason;
import org.permanency.tenancy.Actor;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.Workbench;

/** A payment that the bank gave back is owed again and paid once, and nothing paid is altered. */
class ReturnedServiceIT {
  private static final LocalDate WEEK = LocalDate.of(2016, 9, 5);

  /** The first week's money arrives on Friday 16; the bank returns one payment on this Monday. */
  private static final LocalDate MONDAY = LocalDate.of(2016, 9, 19);

  private static final TenantContext OFFICER = as("officer", LocalDate.of(2016, 9, 13));
  private static final TenantContext APPROVER = as("approver", LocalDate.of(2016, 9, 13));
  private static final TenantContext LATER = as("officer", MONDAY);
  private static final TenantContext SECOND = as("approver", MONDAY);

  private PayRunService runs;
  private ReturnedService returned;
  private PayLineService lines;
  private FinanceFixture records;
  private PayRunView first;

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
    returned = bench.bean(ReturnedService.class);
    lines = bench.bean(PayLineService.class);
    records = new FinanceFixture("peterborough");
    records.clear();
    records.household("H1", "Ash", "level-2").bank("H1", "401122", "12345678", "A ASH");
    records.household("H2", "Beech", "level-2").bank("H2", "401122", "87654321", "B BEECH");
    records.child("PET", "101", "2005-01-01").stay("101", "H1", "2016-08-01", null);
    records.child("PET", "102", "2005-01-01").stay("102", "H2", "2016-08-01", null);
    first = approved(OFFICER, APPROVER, granted(runs.create(OFFICER, WEEK)));
  }

  @AfterEach
  void close() {
    records.close();
  }

  private PayRunView approved(TenantContext officer, TenantContext approver, PayRunView draft) {
    var run = granted(runs.submit(officer, draft.id(), draft.version()).orElseThrow());
    return granted(runs.approve(approver, run.id(), run.version()).orElseThrow());
  }

  private static <T> T granted(Decision<T> decision) {
    return decision.fold(
        done -> done,
        no -> {
          throw new AssertionError("refused: " + no);
        });
  }

  private static <T> List<Reason> refused(Optional<Decision<T>> decision) {
    return decision.orElseThrow().fold(done -> List.of(), no -> no);
  }

  private ReturnedView cameBack() {
    return granted(returned.record(LATER, first.id(), records.id("H1"), MONDAY, "Account closed"));
  }

  private ReturnedState state(ReturnedView r) {
    return returned.find(LATER, r.id()).orElseThrow().state();
  }

  private List<String> outcomes(PayRunView run) {
    return lines.payees(LATER, run.id()).orElseThrow().stream()
        .map(p -> p.payee() + " " + p.pence() + " " + p.outcome())
        .toList();
  }

  @Test
  void givenNoOtherDetails_thenItWaitsAndNothingElseIsPaidToThatAccount() {
    var record = cameBack();

    var run = granted(runs.create(LATER, WEEK.plusWeeks(1)));

    assertThat(state(record)).isEqualTo(ReturnedState.WAITS_FOR_DETAILS);
    assertThat(outcomes(run))
        .containsExactly("H1 24774 " + PaymentOutcome.HELD, "H2 24774 " + PaymentOutcome.IN_FILE);
    assertThat(lines.released(LATER, run.id())).contains(Pence.ZERO);
    assertThat(lines.exceptions(LATER, run.id()).orElseThrow())
        .extracting(PayExceptionView::code)
        .contains(FindingCode.PAYMENT_RETURNED)
        .doesNotContain(FindingCode.NO_BANK_DETAILS);
    assertThat(outcomes(first))
        .containsExactly(
            "H1 24774 " + PaymentOutcome.IN_FILE, "H2 24774 " + PaymentOutcome.IN_FILE);
  }

  @Test
  void givenAConfirmedAccount_thenTheNextRunPaysItAgainAndNoLaterOneDoes() {
    var record = cameBack();
    assertThat(refused(returned.confirm(LATER, record.id(), record.version(), "Called back")))
        .containsExactly(Reason.of("finance.returned.same-person"));

    granted(returned.confirm(SECOND, record.id(), record.version(), "Called back").orElseThrow());

    assertThat(state(record)).isEqualTo(ReturnedState.WAITS_FOR_RUN);
    var run = approved(LATER, SECOND, granted(runs.create(LATER, WEEK.plusWeeks(1))));
    assertThat(lines.released(LATER, run.id())).contains(new Pence(24774));
    assertThat(state(record)).isEqualTo(ReturnedState.PAID_AGAIN);
    var advice =
        granted(
            Workbench.get()
                .bean(RemittanceService.class)
                .find(LATER, run.id(), records.id("H1"))
                .orElseThrow());
    assertThat(advice.total()).isEqualTo(new Pence(2 * 24774));
    assertThat(advice.items())
        .extracting(Remittance.Item::what)
        .containsExactly("Fostering allowance", "Sent before and returned by the bank");
    var third = approved(LATER, SECOND, granted(runs.create(LATER, WEEK.plusWeeks(2))));
    assertThat(lines.released(LATER, third.id())).contains(Pence.ZERO);
    assertThat(refused(returned.withdraw(LATER, record.id(), record.version() + 1, "Oh")))
        .containsExactly(Reason.of("finance.returned.settled"));
  }

  @Test
  void givenOtherDetailsThatCount_thenAnUrgentRunPaysItToThem() {
    var record = cameBack();
    records.run(
        "UPDATE finance_bank_first SET account = '11112222' WHERE payee_id = ?", records.id("H1"));

    assertThat(state(record)).isEqualTo(ReturnedState.WAITS_FOR_RUN);
    var bench = Workbench.get();
    var draft =
        granted(
            bench
                .bean(UrgentRunService.class)
                .create(LATER, records.id("H1"), "Came back from the bank"));
    var run = approved(LATER, SECOND, draft);
    var file = granted(bench.bean(PayFileService.class).bacs(LATER, run.id()).orElseThrow());

    assertThat(new String(file.content(), StandardCharsets.US_ASCII))
        .contains("40112211112222")
        .contains("00000049548")
        .doesNotContain("40112212345678");
    assertThat(state(record)).isEqualTo(ReturnedState.PAID_AGAIN);
  }

  @Test
  void givenAMistake_thenTakenBackItIsOwedNoMore() {
    var record = cameBack();

    granted(returned.withdraw(LATER, record.id(), record.version(), "Other payee").orElseThrow());

    assertThat(state(record)).isEqualTo(ReturnedState.WITHDRAWN);
    var run = granted(runs.create(LATER, WEEK.plusWeeks(1)));
    assertThat(lines.released(LATER, run.id())).contains(Pence.ZERO);
    assertThat(outcomes(run)).contains("H1 24774 " + PaymentOutcome.IN_FILE);
    assertThat(granted(returned.record(LATER, first.id(), records.id("H1"), MONDAY, "Closed")))
        .isNotNull();
  }

  @Test
  void givenWhatCannotBe_thenRefusedWithEveryReason() {
    cameBack();

    assertThat(
            refused(
                Optional.of(
                    returned.record(
                        LATER, first.id(), records.id("H1"), LocalDate.of(2016, 9, 12), " "))))
        .containsExactly(
            Reason.of("finance.returned.there"),
            Reason.of("finance.returned.too-early", "sentOn", LocalDate.of(2016, 9, 13)),
            Reason.of("finance.returned.reason", "most", 200));
    assertThat(
            refused(
                Optional.of(
                    returned.record(LATER, first.id(), records.id("nobody"), MONDAY, "No"))))
        .containsExactly(Reason.of("finance.returned.not-paid"));
  }

  @Test
  void givenTheBanksFile_thenWhatIsFoundIsRecordedAndTheOtherRowsAreNamed() {
    var text =
        String.join(
            "\n",
            "REFERENCE,SORT_CODE,ACCOUNT,AMOUNT,RETURNED_ON,REASON",
            "H2 05SEP16,40-11-22,87654321,247.74,2016-09-19,No account",
            "H2 05SEP16,40-11-22,87654321,247.74,2016-09-19,No account",
            "H1 05SEP16,401122,12345678,247.75,2016-09-19,No account",
            "H1 05SEP16,401122,12345678,ten,soon,No account");

    var result = returned.take(LATER, text.getBytes(StandardCharsets.UTF_8));

    assertThat(result)
        .isEqualTo(
            new RowImport(
                1,
                List.of(
                    new RowImport.Fault(3, List.of(Reason.of("finance.returned.there"))),
                    new RowImport.Fault(
                        4,
                        List.of(
                            Reason.of(
                                "finance.returned.not-found",
                                "reference",
                                "H1 05SEP16",
                                "amount",
                                new Pence(24775)))),
                    new RowImport.Fault(
                        5,
                        List.of(
                            Reason.of(
                                "finance.returned.day", "field", "RETURNED_ON", "value", "soon"),
                            Reason.of(
                                "finance.returned.amount", "field", "AMOUNT", "value", "ten"))))));
    assertThat(returned.list(LATER))
        .singleElement()
        .satisfies(r -> assertThat(r.payee() + " " + r.reason()).isEqualTo("H2 No account"));
  }
}
