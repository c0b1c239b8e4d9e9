package org.permanency.allowances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.permanency.allowances.rule.AwardEdit;
import org.permanency.allowances.rule.AwardFlags;
import org.permanency.allowances.rule.AwardId;
import org.permanency.allowances.rule.AwardStep;
import org.permanency.finance.PayeeView;
import org.permanency.finance.rule.PayeeEdit;
import org.permanency.finance.rule.PayeeId;
import org.permanency.fostering.rule.BankDetails;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.NotPermitted;
import org.permanency.tenancy.Permission;
import org.permanency.testing.Workbench;

class AwardServiceIT extends FamilyBench {
  @Test
  void anAwardIsPaidWeeklyAndItsChangesComeAsDifferences() {
    var view = award("SG-1", "special-guardianship", "2016-09-05", "2016-08-30");
    assertThat(view.row().weekly()).isEqualTo(new Pence(12_474));

    assertThat(paid(run(LocalDate.of(2016, 9, 5)))).containsExactly("allowance 2016-09-05 £124.74");

    var suspended = step(view, step(AwardStep.Kind.SUSPEND, "2016-09-08"));
    assertThat(paid(run(LocalDate.of(2016, 9, 12))))
        .containsExactly("difference 2016-09-05 -£71.28");

    var resumed = step(suspended, step(AwardStep.Kind.RESUME, "2016-09-08"));
    assertThat(paid(run(LocalDate.of(2016, 9, 19))))
        .containsExactly(
            "allowance 2016-09-19 £124.74",
            "difference 2016-09-05 £71.28",
            "difference 2016-09-12 £124.74");
    assertThat(resumed.row().record().events())
        .extracting(e -> e.kind().code())
        .containsExactlyInAnyOrder("approve", "suspend", "approve", "resume", "approve");
  }

  @Test
  void givenAnAwardThatWaits_thenNothingIsPaidUntilSomebodyElseApproves() {
    var view = entered("SG-1", "special-guardianship", "2016-09-05", "2016-08-30");
    var id = view.row().record().id();

    assertThat(view.row().record().waits()).isTrue();
    assertThat(view.row().weekly()).isEqualTo(Pence.ZERO);
    assertThat(view.row().flags())
        .containsExactly(new AwardFlags.Flag(AwardFlags.Code.APPROVAL, LocalDate.of(2016, 7, 1)));
    assertThat(paid(run(LocalDate.of(2016, 9, 5)))).isEmpty();
    var approver =
        Workbench.as("peterborough", "q", TODAY, Permission.PAY_READ, Permission.PAY_APPROVE);
    assertThat(awards.waiting(approver, 9)).extracting(r -> r.record().id()).containsExactly(id);
    assertThat(refused(approvals.approve(OFFICER, id, 1, "").orElseThrow().decision()))
        .containsExactly("allowances.award.same-person");

    var approved = approved(view);

    assertThat(approved.row().record().waits()).isFalse();
    assertThat(awards.waiting(approver, 9)).isEmpty();
    assertThat(approved.row().weekly()).isEqualTo(new Pence(12_474));
    assertThat(approved.row().record().events())
        .extracting(e -> e.kind() + " " + e.words() + " " + e.by())
        .containsExactly("APPROVE Order seen B. Approver");
    assertThat(paid(run(LocalDate.of(2016, 9, 12))))
        .containsExactly("allowance 2016-09-12 £124.74", "difference 2016-09-05 £124.74");
    assertThat(refused(approvals.approve(APPROVER, id, 2, "").orElseThrow().decision()))
        .containsExactly("allowances.award.approved");
  }

  @Test
  void whoeverChangedAnAwardThatWaitsMayNotApproveItAndNobodyWhoMayNotApprovePay() {
    var view = entered("SG-1", "special-guardianship", "2016-09-05", "2016-08-30");
    var id = view.row().record().id();
    var more = edit("SG-1a", "special-guardianship", "2016-09-05", "2016-08-30");
    var changed = granted(awards.edit(APPROVER, id, 1, more));
    int version = changed.row().record().version();
    var preparer =
        Workbench.as("peterborough", "p", TODAY, Permission.PAY_READ, Permission.PAY_PREPARE);

    assertThat(refused(approvals.approve(APPROVER, id, version, "").orElseThrow().decision()))
        .containsExactly("allowances.award.same-person");
    assertThat(approvals.approve(OFFICER, id, 1, "").orElseThrow().clash()).isTrue();
    assertThatThrownBy(() -> approvals.approve(preparer, id, version, ""))
        .isInstanceOf(NotPermitted.class);
    assertThat(granted(approvals.approve(OFFICER, id, version, "")).row().record().waits())
        .isFalse();
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

    assertThat(refused(awards.step(OFFICER, id, 2, early).orElseThrow().decision()))
        .containsExactly("allowances.step.no-reminder");
    view = step(view, step(AwardStep.Kind.REMINDER, "2016-08-24"));
    assertThat(refused(awards.step(OFFICER, id, 3, early).orElseThrow().decision()))
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
    var view = entered("AA-1", "adoption-allowance", "2016-09-05", null);
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
