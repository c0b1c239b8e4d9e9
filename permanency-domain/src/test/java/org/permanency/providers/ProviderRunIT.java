package org.permanency.providers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.permanency.providers.ProvidersFixture.granted;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.finance.PayeeService;
import org.permanency.finance.RowImport;
import org.permanency.finance.bank.BankChangeService;
import org.permanency.finance.returned.ReturnedService;
import org.permanency.finance.returned.rule.ReturnedState;
import org.permanency.finance.rule.PayRunState;
import org.permanency.finance.rule.PayeeEdit;
import org.permanency.finance.rule.PayeeId;
import org.permanency.finance.rule.PaymentOutcome;
import org.permanency.fostering.rule.BankDetails;
import org.permanency.kernel.Decision;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Pence;
import org.permanency.kernel.Reason;
import org.permanency.providers.rule.AdoptionFee;
import org.permanency.providers.rule.AdoptionFeeRules.Invoiced;
import org.permanency.providers.rule.Charge;
import org.permanency.providers.rule.Direction;
import org.permanency.providers.rule.InvoiceKind;
import org.permanency.providers.rule.InvoiceRules.Head;
import org.permanency.tenancy.Actor;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.Workbench;

/** From approved invoices to the bank's file, on a real database. */
class ProviderRunIT {
  private static final LocalDate TODAY = LocalDate.of(2016, 9, 14);
  private static final TenantContext OFFICER = Workbench.all("peterborough", TODAY);
  private static final TenantContext SECOND = second(TODAY, Set.of());
  private static final LocalDate MAY = LocalDate.of(2016, 5, 2);
  private static final LocalDate JUNE = LocalDate.of(2016, 6, 1);
  private ProvidersFixture town;
  private ProviderRunService runs;
  private ProviderReturnService returns;
  private ProviderRunFiles files;

  private static TenantContext second(LocalDate day, Set<String> roles) {
    return new TenantContext(
        OFFICER.tenant(),
        new Actor("second", "A. Second", OFFICER.actor().permissions(), roles),
        day);
  }

  @BeforeEach
  void twoChildrenAtOneAgency() {
    town = new ProvidersFixture(OFFICER);
    var bench = Workbench.get();
    runs = bench.bean(ProviderRunService.class);
    returns = bench.bean(ProviderReturnService.class);
    files = bench.bean(ProviderRunFiles.class);
    var agreements = bench.bean(AgreementService.class);
    granted(agreements.add(OFFICER, town.agreement("A-1", town.ann, MAY, 79_000)));
    granted(agreements.add(OFFICER, town.agreement("A-2", town.ben, MAY, 79_000)));
  }

  private PayeeId payee(String account) {
    var payees = Workbench.get().bean(PayeeService.class);
    var id =
        granted(payees.create(OFFICER, new PayeeEdit("provider", "9910001", "Mere Fostering")))
            .payee()
            .id();
    bank(id, 1, account);
    return id;
  }

  private static void bank(PayeeId id, int version, String account) {
    var details = new BankDetails("401122", account, "MERE FOSTERING");
    granted(
        Workbench.get()
            .bean(PayeeService.class)
            .bank(OFFICER, id, version, details)
            .orElseThrow()
            .decision());
  }

  private InvoiceView invoice(
      String number, InvoiceKind kind, String credits, LocalDate dated, Charge... charges) {
    var bench = Workbench.get();
    var invoices = bench.bean(InvoiceService.class);
    var approval = bench.bean(InvoiceApproval.class);
    var head = new Head(town.agency, number, kind, credits, dated);
    var draft = granted(invoices.enter(OFFICER, head, List.of(charges)));
    var sent = granted(approval.submit(OFFICER, draft.id(), draft.version()).orElseThrow());
    return granted(approval.approve(SECOND, draft.id(), sent.version()).orElseThrow());
  }

  private Charge ann(LocalDate from, int weeks) {
    return new Charge(
        town.ann, new EffectivePeriod(from, from.plusWeeks(weeks)), new Pence(79_000L * weeks));
  }

  private ProviderRunView made(LocalDate through) {
    return granted(runs.create(OFFICER, through));
  }

  private ProviderRunView approved(ProviderRunView draft) {
    var sent = granted(runs.submit(OFFICER, draft.id(), draft.version()).orElseThrow());
    return granted(runs.approve(SECOND, draft.id(), sent.version()).orElseThrow());
  }

  private ProviderRunView.Whole whole(UUID id) {
    return runs.whole(OFFICER, id).orElseThrow();
  }

  private static List<String> codes(Decision<?> decision) {
    return decision.fold(v -> List.of(), no -> no.stream().map(Reason::code).toList());
  }

  @Test
  void whatIsDueIsPaidOnceInOnePaymentAndCreditNotesAreSetOff() {
    payee("12345678");
    invoice("I-1", InvoiceKind.INVOICE, "", JUNE, ann(MAY, 4));
    invoice("I-2", InvoiceKind.INVOICE, "", TODAY, ann(MAY.plusWeeks(4), 1));
    invoice("C-1", InvoiceKind.CREDIT, "I-1", TODAY, ann(MAY, 1));

    // I-1 was due on 1 July, I-2 is due on 14 October.
    var paid = approved(made(TODAY));
    var whole = whole(paid.id());

    assertThat(paid.total()).isEqualTo(new Pence(237_000));
    assertThat(whole.documents())
        .extracting(d -> d.payable().number())
        .containsExactly("I-1", "C-1");
    assertThat(whole.check().agrees()).isTrue();
    assertThat(whole.check().file()).isEqualTo(new Pence(237_000));
    var bacs = granted(files.bacs(OFFICER, paid.id()).orElseThrow());
    var text = new String(bacs.content(), StandardCharsets.US_ASCII);
    assertThat(text)
        .contains(
            "4011221234567809920991200112233    00000237000PERMANENCY SERVICE9910001 16SEP16");
    assertThat(granted(files.bacs(OFFICER, paid.id()).orElseThrow()).content())
        .isEqualTo(bacs.content());
    var xml = granted(files.creditTransfer(OFFICER, paid.id()).orElseThrow());
    assertThat(new String(xml.content(), StandardCharsets.UTF_8))
        .contains("<CtrlSum>2370.00</CtrlSum>");
    assertThat(codes(runs.create(OFFICER, TODAY))).containsExactly("providers.run.nothing");
    assertThat(made(LocalDate.of(2016, 10, 14)).total()).isEqualTo(new Pence(79_000));
  }

  @Test
  void aProviderWithoutDetailsIsLeftToALaterRunAndTheSumsStillAgree() {
    invoice("I-1", InvoiceKind.INVOICE, "", JUNE, ann(MAY, 1));
    var draft = made(TODAY);
    assertThat(whole(draft.id()).findings())
        .extracting(Reason::code)
        .contains("providers.run.finding.no-details", "providers.run.finding.late");

    var first = approved(draft);
    var check = whole(first.id()).check();
    assertThat(List.of(check.agrees(), check.file(), check.held()))
        .isEqualTo(List.of(true, Pence.ZERO, new Pence(79_000)));
    assertThat(codes(files.bacs(OFFICER, first.id()).orElseThrow()))
        .containsExactly("finance.file.nothing-to-pay");
    payee("12345678");
    assertThat(whole(approved(made(TODAY)).id()).check().file()).isEqualTo(new Pence(79_000));
  }

  @Test
  void nobodyApprovesTheirOwnRunNorAboveTheirLimitAndACancelledRunFreesItsInvoices() {
    payee("12345678");
    invoice("I-1", InvoiceKind.INVOICE, "", JUNE, ann(MAY, 1));
    var draft = made(TODAY);
    assertThat(codes(runs.create(OFFICER, TODAY))).containsExactly("providers.run.open");
    var sent = granted(runs.submit(OFFICER, draft.id(), 1).orElseThrow());
    assertThat(codes(runs.approve(OFFICER, draft.id(), sent.version()).orElseThrow()))
        .containsExactly("finance.run.same-person");
    assertThat(
            codes(
                runs.approve(second(TODAY, Set.of("social-worker")), draft.id(), sent.version())
                    .orElseThrow()))
        .containsExactly("finance.approval.no-limit");
    assertThat(codes(runs.approve(SECOND, draft.id(), 1).orElseThrow()))
        .containsExactly("finance.run.stale");

    var gone = granted(runs.cancel(OFFICER, draft.id(), sent.version(), "Too early").orElseThrow());
    assertThat(gone.state()).isEqualTo(PayRunState.CANCELLED);
    assertThat(made(TODAY).total()).isEqualTo(new Pence(79_000));
  }

  @Test
  void anotherAccountNeedsTwoPeopleAndItsDaysBeforeItIsPaidTo() {
    var payee = payee("12345678");
    bank(payee, 2, "87654321");
    invoice("I-1", InvoiceKind.INVOICE, "", JUNE, ann(MAY, 1));

    var first = made(TODAY);
    assertThat(whole(first.id()).findings())
        .contains(
            new Reason(
                "providers.run.finding.bank-waiting",
                java.util.Map.of("provider", "Mere Fostering", "ending", "78")));
    approved(first);
    var changes = Workbench.get().bean(BankChangeService.class);
    var change = changes.list(OFFICER, ListQuery.ALL).rows().get(0);
    granted(changes.confirm(SECOND, change.id(), 1, "Called back").orElseThrow());
    invoice("I-2", InvoiceKind.INVOICE, "", JUNE, ann(MAY.plusWeeks(1), 1));
    var later = TODAY.plusDays(6);
    var officer = Workbench.all("peterborough", later);
    var draft = granted(runs.create(officer, later));
    assertThat(runs.whole(officer, draft.id()).orElseThrow().findings())
        .contains(
            new Reason(
                "providers.run.finding.bank-changed",
                java.util.Map.of("provider", "Mere Fostering", "ending", "21")));
  }

  @Test
  void aReturnedPaymentIsPayableAgainOnceTheAccountIsConfirmedBySomebodyElse() {
    payee("12345678");
    invoice("I-1", InvoiceKind.INVOICE, "", JUNE, ann(MAY, 1));
    var first = approved(made(TODAY));
    var back = granted(returns.record(OFFICER, first.id(), town.agency, TODAY, "Account blocked"));
    assertThat(back.state()).isEqualTo(ReturnedState.WAITS_FOR_DETAILS);
    assertThat(codes(returns.record(OFFICER, first.id(), town.agency, TODAY, "Again")))
        .containsExactly("finance.returned.there");

    var second = made(TODAY);
    assertThat(whole(second.id()).payments())
        .extracting(p -> p.payment().outcome())
        .containsExactly(PaymentOutcome.HELD);
    assertThat(codes(returns.withdraw(OFFICER, back.id(), 1, "By mistake").orElseThrow()))
        .containsExactly("providers.run.taken-again");
    assertThat(codes(returns.confirm(OFFICER, back.id(), 1, "Called").orElseThrow()))
        .containsExactly("finance.returned.same-person");
    granted(returns.confirm(SECOND, back.id(), 1, "Called").orElseThrow());
    assertThat(whole(approved(second).id()).check().file()).isEqualTo(new Pence(79_000));
    assertThat(returns.find(OFFICER, back.id()).orElseThrow().state())
        .isEqualTo(ReturnedState.PAID_AGAIN);
  }

  @Test
  void theBanksFileOfReturnsKnowsPaymentsToProvidersToo() {
    payee("12345678");
    invoice("I-1", InvoiceKind.INVOICE, "", JUNE, ann(MAY, 1));
    var run = approved(made(TODAY));
    var text =
        "REFERENCE,SORT_CODE,ACCOUNT,AMOUNT,RETURNED_ON,REASON\n"
            + "9910001 16SEP16,40-11-22,12345678,790.00,2016-09-14,Account closed\n"
            + "9910001 16SEP16,40-11-22,12345678,790.00,2016-09-14,Account closed\n";

    var taken =
        Workbench.get()
            .bean(ReturnedService.class)
            .take(OFFICER, text.getBytes(StandardCharsets.UTF_8));

    assertThat(taken)
        .isEqualTo(
            new RowImport(
                1, List.of(new RowImport.Fault(3, List.of(Reason.of("finance.returned.there"))))));
    assertThat(returns.list(OFFICER))
        .extracting(ProviderReturnView::run, ProviderReturnView::reason, ProviderReturnView::pence)
        .containsExactly(tuple(run.id(), "Account closed", new Pence(79_000)));
  }

  @Test
  void aReturnRecordedByMistakeIsTakenBackAndNothingIsPayableAgain() {
    payee("12345678");
    invoice("I-1", InvoiceKind.INVOICE, "", JUNE, ann(MAY, 1));
    var first = approved(made(TODAY));
    var back = granted(returns.record(OFFICER, first.id(), town.agency, TODAY, "Unknown"));

    granted(returns.withdraw(OFFICER, back.id(), 1, "Another agency's").orElseThrow());

    assertThat(codes(runs.create(OFFICER, TODAY))).containsExactly("providers.run.nothing");
  }

  @Test
  void creditNotesAboveWhatIsDueWaitForMoreInvoices() {
    payee("12345678");
    invoice("I-1", InvoiceKind.INVOICE, "", JUNE, ann(MAY, 4));
    approved(made(TODAY));
    invoice("C-1", InvoiceKind.CREDIT, "I-1", TODAY, ann(MAY, 2));
    assertThat(codes(runs.create(OFFICER, TODAY))).containsExactly("providers.run.nothing");

    invoice("I-2", InvoiceKind.INVOICE, "", JUNE, ann(MAY.plusWeeks(4), 3));
    assertThat(made(TODAY).total()).isEqualTo(new Pence(79_000));
  }

  @Test
  void aFeeThatWeOweIsPaidWithTheRunAndSettledByIt() {
    payee("12345678");
    var fees = Workbench.get().bean(AdoptionFeeService.class);
    var placed = LocalDate.of(2016, 6, 1);
    var owed =
        new AdoptionFee(Direction.OWED, town.agency, town.ann, "", 1, placed, null, null, "");
    var id = granted(fees.add(OFFICER, owed)).id();
    var invoiced = new Invoiced("placement", "F-1", JUNE, new Pence(1_800_000), "");
    granted(fees.invoice(OFFICER, id, 1, invoiced).orElseThrow());
    granted(fees.approve(SECOND, id, 2, "placement").orElseThrow());

    var draft = made(TODAY);
    assertThat(codes(fees.settle(OFFICER, id, 3, "placement", TODAY).orElseThrow()))
        .containsExactly("providers.run.in-run");
    var paid = approved(draft);

    assertThat(paid.total()).isEqualTo(new Pence(1_800_000));
    var settled = fees.find(OFFICER, id).orElseThrow().stages().get(0).charge();
    assertThat(settled.settledOn()).isEqualTo(paid.payDate());
  }

  @Test
  void givenTheLedgerPays_thenNoRunIsMade() {
    var larkmere = Workbench.all("larkmere", LocalDate.of(2025, 6, 2));

    assertThat(codes(runs.create(larkmere, LocalDate.of(2025, 6, 2))))
        .containsExactly("providers.run.ledger");
  }

  @Test
  void givenAnotherTenant_thenRunsAndReturnsAreNotThere() {
    payee("12345678");
    invoice("I-1", InvoiceKind.INVOICE, "", JUNE, ann(MAY, 1));
    var run = approved(made(TODAY)).id();
    var back = granted(returns.record(OFFICER, run, town.agency, TODAY, "Closed")).id();
    var larkmere = Workbench.all("larkmere", LocalDate.of(2025, 6, 2));

    assertThat(runs.list(larkmere)).isEmpty();
    assertThat(runs.payable(larkmere)).isEmpty();
    assertThat(runs.find(larkmere, run)).isEmpty();
    assertThat(runs.whole(larkmere, run)).isEmpty();
    assertThat(runs.submit(larkmere, run, 1)).isEmpty();
    assertThat(runs.approve(larkmere, run, 1)).isEmpty();
    assertThat(runs.cancel(larkmere, run, 1, "x")).isEmpty();
    assertThat(files.bacs(larkmere, run)).isEmpty();
    assertThat(files.creditTransfer(larkmere, run)).isEmpty();
    assertThat(files.remittance(larkmere, run, town.agency)).isEmpty();
    assertThat(returns.list(larkmere)).isEmpty();
    assertThat(returns.find(larkmere, back)).isEmpty();
    assertThat(returns.confirm(larkmere, back, 1, "x")).isEmpty();
    assertThat(returns.withdraw(larkmere, back, 1, "x")).isEmpty();
    assertThat(codes(returns.record(larkmere, run, town.agency, TODAY, "x")))
        .containsExactly("finance.returned.not-paid");
  }

  @Test
  void theRemittanceAdviceNamesEachDocument() {
    payee("12345678");
    invoice("I-1", InvoiceKind.INVOICE, "", JUNE, ann(MAY, 1));
    var run = approved(made(TODAY));

    var pdf = granted(files.remittance(OFFICER, run.id(), town.agency).orElseThrow());
    assertThat(new String(pdf.content(), 0, 4, StandardCharsets.US_ASCII)).isEqualTo("%PDF");
    var whole = whole(run.id());
    var html =
        ProviderRemittancePdf.html(
            "Payer",
            run,
            whole.payments().get(0).payment(),
            whole.documents().stream().map(ProviderRunView.Document::payable).toList());
    assertThat(html).contains("Invoice I-1", "1 June 2016", "£790.00", "account ending 78");
  }
}
