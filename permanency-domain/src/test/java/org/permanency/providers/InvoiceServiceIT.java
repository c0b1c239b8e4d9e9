package org.permanency.providers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.permanency.providers.ProvidersFixture.granted;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.finance.RowImport;
import org.permanency.kernel.Decision;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;
import org.permanency.kernel.Reason;
import org.permanency.people.rule.ChildId;
import org.permanency.providers.rule.Answer;
import org.permanency.providers.rule.Charge;
import org.permanency.providers.rule.InvoiceKind;
import org.permanency.providers.rule.InvoiceRules.Head;
import org.permanency.providers.rule.InvoiceState;
import org.permanency.providers.rule.Match.Cause;
import org.permanency.providers.rule.Match.Difference;
import org.permanency.tenancy.Actor;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.Workbench;

/** Invoices from entry to the ledger, on a real database. */
class InvoiceServiceIT {
  private static final LocalDate TODAY = LocalDate.of(2016, 9, 14);
  private static final TenantContext OFFICER = Workbench.all("peterborough", TODAY);
  private static final TenantContext SECOND = second(Set.of());
  private static final LocalDate MAY = LocalDate.of(2016, 5, 2);
  private static final LocalDate JUNE = LocalDate.of(2016, 6, 1);
  private InvoiceService invoices;
  private InvoiceApproval approval;
  private ProviderPaymentService payments;
  private ProvidersFixture town;

  private static TenantContext second(Set<String> roles) {
    return new TenantContext(
        OFFICER.tenant(),
        new Actor("second", "A. Second", OFFICER.actor().permissions(), roles),
        TODAY);
  }

  @BeforeEach
  void twoChildrenAtOneAgency() {
    town = new ProvidersFixture(OFFICER);
    var bench = Workbench.get();
    invoices = bench.bean(InvoiceService.class);
    payments = bench.bean(ProviderPaymentService.class);
    approval = bench.bean(InvoiceApproval.class);
    var agreements = bench.bean(AgreementService.class);
    granted(agreements.add(OFFICER, town.agreement("A-1", town.ann, MAY, 79_000)));
    granted(agreements.add(OFFICER, town.agreement("A-2", town.ben, MAY, 79_000)));
  }

  private Head head(String number, InvoiceKind kind, String credits) {
    return new Head(town.agency, number, kind, credits, JUNE);
  }

  private static Charge charge(ChildId child, LocalDate from, LocalDate end, long pence) {
    return new Charge(child, new EffectivePeriod(from, end), new Pence(pence));
  }

  private InvoiceView entered(String number, Charge... charges) {
    return granted(
        invoices.enter(OFFICER, head(number, InvoiceKind.INVOICE, ""), List.of(charges)));
  }

  private InvoiceView approved(InvoiceView draft) {
    var sent = granted(approval.submit(OFFICER, draft.id(), draft.version()).orElseThrow());
    return granted(approval.approve(SECOND, draft.id(), sent.version()).orElseThrow());
  }

  private static List<Reason> refused(Decision<?> decision) {
    return decision.fold(v -> List.of(), no -> no);
  }

  @Test
  void linesAsAgreedArePaidOnceSomebodyElseApproves() {
    // 30 x 790.00 / 7 = 3,385.714...
    var draft = entered("I-1", charge(town.ann, MAY, JUNE, 338_571));
    assertThat(draft.lines().get(0).differences()).isEmpty();

    var sent = granted(approval.submit(OFFICER, draft.id(), 1).orElseThrow());
    assertThat(approval.approve(OFFICER, draft.id(), sent.version()).orElseThrow())
        .isEqualTo(Decision.refused(Reason.of("providers.invoice.same-person")));
    var paid = granted(approval.approve(SECOND, draft.id(), sent.version()).orElseThrow());

    assertThat(List.of(paid.state(), paid.pays(), paid.decidedBy()))
        .isEqualTo(List.of(InvoiceState.APPROVED, new Pence(338_571), "A. Second"));
    assertThat(nights(MAY, JUNE)).isEqualTo(Map.of(30L, new Pence(338_571)));
  }

  private Map<Long, Pence> nights(LocalDate from, LocalDate to) {
    var all = payments.paidNights(OFFICER, from, to);
    return Map.of(
        (long) all.size(),
        all.stream().map(ProviderPaymentService.PaidNight::pence).reduce(Pence.ZERO, Pence::plus));
  }

  @Test
  void aLineThatDiffersWaitsForAnAnswerAndPaysWhatIsAgreed() {
    // Ben left on 30 May: 28 nights of the 30 charged.
    var draft = entered("I-1", charge(town.ben, MAY, JUNE, 338_571));
    var line = draft.lines().get(0);
    assertThat(line.differences())
        .isEqualTo(List.of(new Difference(Cause.NOT_PLACED, 2, new Pence(22_571))));
    assertThat(approval.submit(OFFICER, draft.id(), 1).orElseThrow())
        .isEqualTo(Decision.refused(Reason.of("providers.invoice.open", "lines", 1)));

    var reply = new InvoiceApproval.Reply(Answer.AGREED, "Left on 30 May");
    var answered = granted(approval.answer(OFFICER, draft.id(), 1, line.id(), reply).orElseThrow());
    var paid = approved(answered);

    assertThat(paid.pays()).isEqualTo(new Pence(316_000));
    assertThat(nights(MAY, JUNE)).isEqualTo(Map.of(28L, new Pence(316_000)));
    assertThat(new String(ledger(), StandardCharsets.UTF_8))
        .contains(
            "2016-09-14,LAC-AGENCY,4310,9910001,Mere Fostering,I-1,invoice,,1,PET"
                + " 102,2016-05-02,2016-05-31,3160.00,3385.71,Pay what is agreed: Left on 30 May");
  }

  private byte[] ledger() {
    return payments.ledger(OFFICER, TODAY, TODAY).orElseThrow();
  }

  @Test
  void noNightIsPaidTwiceNotEvenWithAnotherNumber() {
    approved(entered("I-1", charge(town.ann, MAY, MAY.plusDays(7), 79_000)));
    var again = entered("I-2", charge(town.ann, MAY.plusDays(5), MAY.plusDays(12), 79_000));
    var line = again.lines().get(0);

    assertThat(line.differences())
        .isEqualTo(List.of(new Difference(Cause.PAID_ALREADY, 2, new Pence(22_571))));
    var accept = new InvoiceApproval.Reply(Answer.ACCEPTED, "They say so");
    assertThat(approval.answer(OFFICER, again.id(), 1, line.id(), accept).orElseThrow())
        .isEqualTo(Decision.refused(Reason.of("providers.invoice.paid-twice")));
  }

  @Test
  void twoDraftsOfTheSameNightsAreNotBothApproved() {
    var first = entered("I-1", charge(town.ann, MAY, MAY.plusDays(7), 79_000));
    var second = entered("I-2", charge(town.ann, MAY, MAY.plusDays(7), 79_000));
    var sent = granted(approval.submit(OFFICER, second.id(), 1).orElseThrow());
    approved(first);

    assertThat(refused(approval.approve(SECOND, second.id(), sent.version()).orElseThrow()))
        .extracting(Reason::code)
        .containsExactly("providers.invoice.open", "providers.invoice.moved");
  }

  @Test
  void aCreditNoteGivesBackAndItsNightsMayBeChargedAgain() {
    approved(entered("I-1", charge(town.ann, MAY, MAY.plusDays(14), 158_000)));
    var head = head("C-1", InvoiceKind.CREDIT, "I-1");
    var credit =
        granted(
            invoices.enter(OFFICER, head, List.of(charge(town.ann, MAY, MAY.plusDays(7), 79_000))));
    assertThat(credit.lines().get(0).differences()).isEmpty();
    assertThat(approved(credit).pays()).isEqualTo(new Pence(-79_000));

    assertThat(nights(MAY, JUNE)).isEqualTo(Map.of(7L, new Pence(79_000)));
    var again = entered("I-2", charge(town.ann, MAY, MAY.plusDays(8), 90_286));
    assertThat(again.lines().get(0).differences())
        .isEqualTo(List.of(new Difference(Cause.PAID_ALREADY, 1, new Pence(11_286))));
  }

  @Test
  void aSumAboveTheLimitOfTheRoleIsRefused() {
    var draft = entered("I-1", charge(town.ann, MAY, MAY.plusDays(7), 79_000));
    var sent = granted(approval.submit(OFFICER, draft.id(), 1).orElseThrow());

    assertThat(
            refused(
                approval
                    .approve(second(Set.of("social-worker")), draft.id(), sent.version())
                    .orElseThrow()))
        .containsExactly(Reason.of("providers.invoice.no-limit"));
    granted(
        approval
            .approve(second(Set.of("finance-approver")), draft.id(), sent.version())
            .orElseThrow());
  }

  @Test
  void givenAFileWithBadRows_thenTheyAreNamedAndTheOthersGoOn() {
    var file =
        """
        PROVIDER,INVOICE,KIND,CREDITS,DATED,CHILD,FROM,TO,AMOUNT
        9910001,I-1,,,2016-06-01,PET 101,2016-05-02,2016-05-31,3385.71
        9910001,I-1,,,2016-06-01,PET 999,2016-05-02,2016-05-31,3385.71
        9999999,I-2,,,2016-06-01,PET 101,2016-05-02,2016-05-31,3385.71
        9910001,I-3,credit,I-1,2016-06-01,PET 101,2016-05-02,2016-05-31,lots
        9910001,I-1,,,2016-06-01,PET 102,2016-05-02,2016-05-29,3160.00
        """;

    var result = invoices.take(OFFICER, file.getBytes(StandardCharsets.UTF_8));

    assertThat(List.of(result.invoices(), result.lines())).isEqualTo(List.of(1, 2));
    assertThat(result.faults())
        .extracting(RowImport.Fault::line, f -> f.reasons().get(0).code())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(3, "providers.invoice.child"),
            org.assertj.core.groups.Tuple.tuple(4, "providers.invoice.provider"),
            org.assertj.core.groups.Tuple.tuple(5, "providers.invoice.pounds"));
    var mended = file.replace("PET 999", "PET 102").replace("3385.71\n9999999", "100.00\n9999999");
    var again = invoices.take(OFFICER, mended.getBytes(StandardCharsets.UTF_8));
    assertThat(again.lines()).isEqualTo(1);
    assertThat(invoices.list(OFFICER)).hasSize(1);
    assertThat(invoices.list(OFFICER).get(0).lines()).hasSize(3);
  }

  @Test
  void givenAnotherTenant_thenTheInvoiceIsNotThere() {
    var draft = entered("I-1", charge(town.ben, MAY, JUNE, 338_571));
    UUID id = draft.id();
    UUID line = draft.lines().get(0).id();
    var larkmere = Workbench.all("larkmere", LocalDate.of(2025, 6, 2));

    assertThat(invoices.find(larkmere, id)).isEmpty();
    assertThat(invoices.list(larkmere)).isEmpty();
    assertThat(payments.paidNights(larkmere, MAY, JUNE)).isEmpty();
    assertThat(invoices.withdraw(larkmere, id, 1, line)).isEmpty();
    assertThat(invoices.add(larkmere, id, 1, charge(town.ann, MAY, JUNE, 1))).isEmpty();
    assertThat(approval.submit(larkmere, id, 1)).isEmpty();
    assertThat(approval.back(larkmere, id, 1)).isEmpty();
    assertThat(approval.approve(larkmere, id, 1)).isEmpty();
    assertThat(approval.reject(larkmere, id, 1, "mine")).isEmpty();
    var reply = new InvoiceApproval.Reply(Answer.QUERIED, "mine");
    assertThat(approval.answer(larkmere, id, 1, line, reply)).isEmpty();
    assertThat(
            new String(payments.ledger(larkmere, MAY, TODAY).orElseThrow(), StandardCharsets.UTF_8)
                .lines())
        .hasSize(1);
  }

  @Test
  void aLineTakenOffIsNotPaid() {
    var draft =
        entered(
            "I-1",
            charge(town.ann, MAY, MAY.plusDays(7), 79_000),
            charge(town.ben, MAY, MAY.plusDays(7), 79_000));

    var left =
        granted(invoices.withdraw(OFFICER, draft.id(), 1, draft.lines().get(1).id()).orElseThrow());

    assertThat(approved(left).pays()).isEqualTo(new Pence(79_000));
    assertThat(approval.reject(SECOND, draft.id(), 99, "late").orElseThrow())
        .isInstanceOf(Decision.Refused.class);
  }

  @Test
  void aQueriedLineIsTakenUpOnceAndPaidAfterTheProviderAnswered() {
    var queries = Workbench.get().bean(InvoiceQueries.class);
    var draft =
        entered(
            "I-1",
            charge(town.ann, MAY, JUNE, 338_571),
            charge(town.ben, MAY, MAY.plusDays(7), 90_000));
    var asked = new InvoiceApproval.Reply(Answer.QUERIED, "Why more than 790.00?");
    var line = draft.lines().get(1);
    var paid =
        approved(granted(approval.answer(OFFICER, draft.id(), 1, line.id(), asked).orElseThrow()));
    assertThat(List.of(paid.pays(), paid.queried())).isEqualTo(List.of(new Pence(338_571), 1));
    assertThat(refused(queries.takeUp(OFFICER, paid.id(), 1).orElseThrow()))
        .isEqualTo(List.of(Reason.of("providers.invoice.changed")));

    var taken = granted(queries.takeUp(OFFICER, paid.id(), paid.version()).orElseThrow());

    assertThat(List.of(taken.number(), taken.state(), taken.lines().size(), taken.settles()))
        .isEqualTo(List.of("I-1/query-1", InvoiceState.DRAFT, 1, paid.id()));
    assertThat(refused(queries.takeUp(OFFICER, paid.id(), paid.version()).orElseThrow()))
        .isEqualTo(List.of(Reason.of("providers.invoice.taken-up")));
    var yes = new InvoiceApproval.Reply(Answer.ACCEPTED, "A night of waking care");
    var answered =
        granted(
            approval
                .answer(OFFICER, taken.id(), taken.version(), taken.lines().get(0).id(), yes)
                .orElseThrow());
    assertThat(approved(answered).pays()).isEqualTo(new Pence(90_000));
    assertThat(nights(MAY, JUNE)).isEqualTo(Map.of(37L, new Pence(428_571)));
    assertThat(invoices.find(OFFICER, paid.id()).orElseThrow().queried()).isZero();
  }

  @Test
  void aRejectedTakeUpLetsTheLineBeTakenUpAgainUnderTheNextNumber() {
    var queries = Workbench.get().bean(InvoiceQueries.class);
    var draft = entered("I-1", charge(town.ben, MAY, MAY.plusDays(7), 90_000));
    assertThat(refused(queries.takeUp(OFFICER, draft.id(), 1).orElseThrow()))
        .isEqualTo(List.of(Reason.of("providers.invoice.wrong-state")));
    var asked = new InvoiceApproval.Reply(Answer.QUERIED, "Why?");
    var line = draft.lines().get(0).id();
    var paid =
        approved(granted(approval.answer(OFFICER, draft.id(), 1, line, asked).orElseThrow()));
    var taken = granted(queries.takeUp(OFFICER, paid.id(), paid.version()).orElseThrow());

    granted(approval.reject(OFFICER, taken.id(), taken.version(), "Withdrawn").orElseThrow());

    assertThat(granted(queries.takeUp(OFFICER, paid.id(), paid.version()).orElseThrow()).number())
        .isEqualTo("I-1/query-2");
    var plain = approved(entered("I-2", charge(town.ann, MAY, JUNE, 338_571)));
    assertThat(refused(queries.takeUp(OFFICER, plain.id(), plain.version()).orElseThrow()))
        .isEqualTo(List.of(Reason.of("providers.invoice.none-queried")));
    assertThat(queries.takeUp(Workbench.all("larkmere", TODAY), paid.id(), 1)).isEmpty();
  }
}
