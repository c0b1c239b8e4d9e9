package org.permanency.allowances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.allowances.rule.AwardEdit;
import org.permanency.allowances.rule.AwardFlags;
import org.permanency.allowances.rule.AwardId;
import org.permanency.allowances.rule.AwardStep;
import org.permanency.allowances.rule.MeansFacts.Unit;
import org.permanency.allowances.rule.MeansTestEdit;
import org.permanency.finance.PayLineService;
import org.permanency.finance.PayLineView;
import org.permanency.finance.PayRunService;
import org.permanency.finance.PayRunView;
import org.permanency.finance.PayeeService;
import org.permanency.finance.PayeeView;
import org.permanency.finance.rule.PayeeEdit;
import org.permanency.finance.rule.PayeeId;
import org.permanency.fostering.rule.BankDetails;
import org.permanency.kernel.Changed;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Pence;
import org.permanency.kernel.Reason;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.Actor;
import org.permanency.tenancy.NotPermitted;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.People;
import org.permanency.testing.Workbench;

class AwardServiceIT {
  private static final LocalDate TODAY = LocalDate.of(2016, 9, 20);
  private static final TenantContext OFFICER = Workbench.all("peterborough", TODAY);
  private static final TenantContext APPROVER =
      new TenantContext(
          OFFICER.tenant(), new Actor("2", "B. Approver", OFFICER.actor().permissions()), TODAY);
  private final Workbench bench = Workbench.get().provision();
  private final AwardService awards = bench.bean(AwardService.class);
  private final MeansTestService tests = bench.bean(MeansTestService.class);
  private final PayeeService payees = bench.bean(PayeeService.class);
  private final PayRunService runs = bench.bean(PayRunService.class);
  private final PayLineService lines = bench.bean(PayLineService.class);
  private ChildId child = new ChildId(new UUID(0, 0));
  private PayeeId payee = new PayeeId(new UUID(0, 0));

  @BeforeEach
  void aFamilyWithAChildOfThree() {
    bench.emptied("peterborough").emptied("larkmere");
    child =
        bench
            .bean(People.class)
            .child(OFFICER, "PET", "1001", "Sample", "Robin", LocalDate.of(2013, 5, 1));
    payee =
        granted(payees.create(OFFICER, new PayeeEdit("family", "F1", "A and B Sample")))
            .payee()
            .id();
  }

  private static <T> T granted(Decision<T> decision) {
    return decision.fold(
        done -> done,
        no -> {
          throw new AssertionError("refused: " + no);
        });
  }

  private static <T> T granted(Optional<Changed<T>> changed) {
    granted(changed.orElseThrow().decision());
    return changed.orElseThrow().current();
  }

  private static List<String> refused(Decision<?> decision) {
    return decision.fold(done -> List.of(), no -> no.stream().map(Reason::code).toList());
  }

  private AwardEdit edit(String number, String kind, String from, @Nullable String orderOn) {
    return new AwardEdit(
        number,
        child,
        payee,
        kind,
        LocalDate.parse(from),
        null,
        orderOn == null ? null : LocalDate.parse(orderOn),
        null,
        Pence.ZERO,
        true,
        true,
        "Placed by another council before",
        "Grandparents who gave up work",
        "Head of service",
        LocalDate.of(2016, 7, 1));
  }

  private AwardView award(String number, String kind, String from, @Nullable String orderOn) {
    return granted(awards.create(OFFICER, edit(number, kind, from, orderOn)));
  }

  private static AwardStep step(AwardStep.Kind kind, String day) {
    return new AwardStep(kind, LocalDate.parse(day), null, "Said so");
  }

  private AwardView step(AwardView view, AwardStep step) {
    var record = view.row().record();
    return granted(awards.step(OFFICER, record.id(), record.version(), step));
  }

  private PayRunView approved(LocalDate start) {
    var draft = granted(runs.create(OFFICER, start));
    var submitted = granted(runs.submit(OFFICER, draft.id(), draft.version()).orElseThrow());
    return granted(runs.approve(APPROVER, draft.id(), submitted.version()).orElseThrow());
  }

  private List<String> paid(PayRunView run) {
    return lines.lines(OFFICER, run.id(), ListQuery.ALL).orElseThrow().rows().stream()
        .map(
            (PayLineView l) -> l.kind().code() + " " + l.periodStart() + " " + new Pence(l.pence()))
        .sorted()
        .toList();
  }

  private MeansTestEdit means(String income, String evidence) {
    var seen = LocalDate.of(2016, 8, 1);
    return new MeansTestEdit(
        payee,
        LocalDate.of(2016, 9, 5),
        Unit.WEEK,
        false,
        Map.of(
            "pay",
            new MeansTestEdit.Entry(Pence.ofPounds(new BigDecimal(income)), evidence, seen),
            "rent-paid",
            new MeansTestEdit.Entry(Pence.ofPounds(new BigDecimal("250.00")), "tenancy", seen)),
        Map.of("couple", 1, "child", 1, "family-premium", 1),
        Pence.ZERO,
        "First test");
  }

  @Test
  void anAwardIsPaidWeeklyAndItsChangesComeAsDifferences() {
    var view = award("SG-1", "special-guardianship", "2016-09-05", "2016-08-30");
    assertThat(view.row().weekly()).isEqualTo(new Pence(12_474));

    assertThat(paid(approved(LocalDate.of(2016, 9, 5))))
        .containsExactly("allowance 2016-09-05 £124.74");

    var suspended = step(view, step(AwardStep.Kind.SUSPEND, "2016-09-08"));
    assertThat(paid(approved(LocalDate.of(2016, 9, 12))))
        .containsExactly("difference 2016-09-05 -£71.28");

    var resumed = step(suspended, step(AwardStep.Kind.RESUME, "2016-09-08"));
    assertThat(paid(approved(LocalDate.of(2016, 9, 19))))
        .containsExactly(
            "allowance 2016-09-19 £124.74",
            "difference 2016-09-05 £71.28",
            "difference 2016-09-12 £124.74");
    assertThat(resumed.row().record().events()).hasSize(2);
  }

  @Test
  void givenAMeansTest_thenTheContributionIsTakenOffAndTheSheetCanBeSent() throws Exception {
    var view = award("AA-1", "adoption-allowance", "2016-09-05", null);
    assertThat(view.row().flags())
        .extracting(AwardFlags.Flag::code)
        .containsExactly(AwardFlags.Code.MEANS_TEST);
    assertThat(refused(tests.record(OFFICER, means("700.00", ""))))
        .containsExactly("allowances.test.evidence");

    var test = granted(tests.record(OFFICER, means("700.00", "pay slips of July")));

    assertThat(test.sheet().award()).isEqualTo(new Pence(9_424));
    assertThat(awards.find(OFFICER, view.row().record().id()).orElseThrow().row().weekly())
        .isEqualTo(new Pence(9_424));
    assertThat(paid(approved(LocalDate.of(2016, 9, 5))))
        .containsExactly("allowance 2016-09-05 £94.24");
    var sheet = tests.sheetPdf(OFFICER, test.id()).orElseThrow();
    try (var pdf = Loader.loadPDF(sheet.content())) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("A and B Sample", "£560.00", "£249.00", "£30.50", "£94.24", "Sample, Robin");
    }
    var letter = tests.letterPdf(OFFICER, view.row().record().id()).orElseThrow();
    try (var pdf = Loader.loadPDF(letter.content())) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Adoption allowance", "Less the family's contribution", "A week: £94.24");
    }
  }

  @Test
  void givenALaterTest_thenItTakesThePlaceAndIsComparedWithTheOneBefore() {
    award("AA-1", "adoption-allowance", "2016-09-05", null);
    granted(tests.record(OFFICER, means("700.00", "pay slips")));
    var next = means("800.00", "pay slips");
    var later =
        new MeansTestEdit(
            next.payee(),
            LocalDate.of(2016, 9, 19),
            next.unit(),
            false,
            next.lines(),
            next.household(),
            Pence.ZERO,
            "New work");

    var test = granted(tests.record(OFFICER, later));

    assertThat(test.before()).isEqualTo(LocalDate.of(2016, 9, 5));
    assertThat(
            test.changes().stream().filter(c -> c.code().equals("M15")).findFirst().orElseThrow())
        .isEqualTo(new TestView.Change("M15", "Contribution", new Pence(3_050), new Pence(7_050)));
  }

  @Test
  void everyReasonAgainstAnAwardIsGivenAtOnce() {
    var odd =
        new AwardEdit(
            " ",
            new ChildId(UUID.randomUUID()),
            new PayeeId(UUID.randomUUID()),
            "former-foster-carer",
            LocalDate.of(2016, 9, 5),
            LocalDate.of(2016, 9, 1),
            null,
            null,
            new Pence(-1),
            false,
            false,
            null,
            "",
            "",
            TODAY);

    assertThat(refused(awards.create(OFFICER, odd)))
        .containsExactly(
            "allowances.award.number",
            "allowances.award.child",
            "allowances.award.payee",
            "allowances.award.agreed",
            "allowances.award.addition",
            "allowances.award.order",
            "allowances.award.days",
            "allowances.award.basis",
            "allowances.award.decided-by");
    award("SG-1", "special-guardianship", "2016-09-05", "2016-08-30");
    assertThat(
            refused(
                awards.create(
                    OFFICER, edit("sg-1", "special-guardianship", "2016-09-12", "2016-08-30"))))
        .containsExactly("allowances.award.number-taken", "allowances.award.overlap");
  }

  @Test
  void paymentIsSuspendedForAStatementOnlyAfterAReminderAndItsDays() {
    var view = award("SG-1", "special-guardianship", "2016-06-06", "2016-06-01");
    var early = step(AwardStep.Kind.SUSPEND_STATEMENT, "2016-09-20");
    var id = view.row().record().id();

    assertThat(refused(awards.step(OFFICER, id, 1, early).orElseThrow().decision()))
        .containsExactly("allowances.step.no-reminder");
    view = step(view, step(AwardStep.Kind.REMINDER, "2016-08-24"));
    assertThat(refused(awards.step(OFFICER, id, 2, early).orElseThrow().decision()))
        .containsExactly("allowances.step.too-early");
    view = step(view, step(AwardStep.Kind.SUSPEND_STATEMENT, "2016-09-21"));

    assertThat(view.row().record().suspended().orElseThrow().cause()).isEqualTo("statement");
    assertThat(awards.step(OFFICER, id, 1, early).orElseThrow().clash()).isTrue();
  }

  @Test
  void theTwoYearLimitAsksForADecisionAndNeverStopsPay() {
    var view = award("SG-1", "special-guardianship", "2014-09-01", "2014-08-30");

    assertThat(view.row().flags())
        .extracting(AwardFlags.Flag::code)
        .containsExactly(AwardFlags.Code.REVIEW_DUE, AwardFlags.Code.NORMAL_DURATION);
    assertThat(view.row().weekly()).isEqualTo(new Pence(12_474));
    view =
        step(
            view,
            new AwardStep(
                AwardStep.Kind.CONTINUE, TODAY, LocalDate.of(2017, 9, 30), "Complex disability"));
    view = step(view, step(AwardStep.Kind.REVIEW, "2016-09-20"));
    assertThat(view.row().flags()).isEmpty();
  }

  @Test
  void payeesKeepTheirBankDetailsFromThoseWhoMayNotReadThemAndTheirHistory() {
    var reader =
        Workbench.as("peterborough", "r", TODAY, Permission.PAY_READ, Permission.PAY_PREPARE);
    var bank = BankDetails.typed("40-11-22", "1234 5678", "A SAMPLE");

    assertThatThrownBy(() -> payees.bank(reader, payee, 1, bank)).isInstanceOf(NotPermitted.class);
    assertThat(
            refused(
                payees
                    .bank(OFFICER, payee, 1, BankDetails.typed("4011", "1", ""))
                    .orElseThrow()
                    .decision()))
        .containsExactly(
            "fostering.bank.sort-code", "fostering.bank.account", "fostering.bank.name");
    var changed = granted(payees.bank(OFFICER, payee, 1, bank));
    granted(payees.edit(OFFICER, payee, 2, new PayeeEdit("family", "F1", "A Sample")));

    assertThat(changed.bank()).isEqualTo(bank);
    PayeeView masked = payees.find(reader, payee).orElseThrow();
    assertThat(String.valueOf(masked.bank())).doesNotContain("12345678");
    assertThat(masked.bankWhole()).isFalse();
    assertThat(masked.history())
        .extracting(PayeeView.Before::name)
        .containsExactly("A and B Sample", "A and B Sample");
    assertThat(
            payees
                .edit(OFFICER, payee, 1, new PayeeEdit("family", "F1", "B"))
                .orElseThrow()
                .clash())
        .isTrue();
    assertThat(refused(payees.create(OFFICER, new PayeeEdit("household", "f 1", " "))))
        .containsExactly("finance.payee.kind", "finance.payee.code", "finance.payee.name");
    assertThat(refused(payees.create(OFFICER, new PayeeEdit("family", "f1", "X"))))
        .containsExactly("finance.payee.code-taken");
  }

  @Test
  void anotherAgencyFindsNothingOfIt() {
    var view = award("AA-1", "adoption-allowance", "2016-09-05", null);
    var test = granted(tests.record(OFFICER, means("700.00", "pay slips")));
    var other = Workbench.all("larkmere", LocalDate.of(2026, 9, 20));
    AwardId id = view.row().record().id();

    assertThat(awards.find(other, id)).isEmpty();
    assertThat(awards.step(other, id, 1, step(AwardStep.Kind.REVIEW, "2026-09-20"))).isEmpty();
    assertThat(payees.find(other, payee)).isEmpty();
    assertThat(tests.find(other, test.id())).isEmpty();
    assertThat(tests.sheetPdf(other, test.id())).isEmpty();
    assertThat(tests.letterPdf(other, id)).isEmpty();
    assertThat(tests.form(other, payee, TODAY)).isEmpty();
    assertThat(awards.list(other, ListQuery.ALL).total()).isZero();
    assertThat(payees.list(other, ListQuery.ALL).total()).isZero();
  }
}
