package org.permanency.allowances;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.permanency.allowances.rule.AwardFlags;
import org.permanency.allowances.rule.AwardRecord;
import org.permanency.allowances.rule.MeansTestEdit;
import org.permanency.kernel.Pence;

class MeansTestServiceIT extends FamilyBench {
  @Test
  void givenAMeansTest_thenTheContributionIsTakenOffAndTheSheetCanBeSent() throws Exception {
    var view = entered("AA-1", "adoption-allowance", "2016-09-05", null);
    assertThat(view.row().flags())
        .extracting(AwardFlags.Flag::code)
        .containsExactly(AwardFlags.Code.APPROVAL, AwardFlags.Code.MEANS_TEST);
    assertThat(
            refused(
                approvals
                    .approve(APPROVER, view.row().record().id(), 1, "")
                    .orElseThrow()
                    .decision()))
        .containsExactly("allowances.award.no-test");
    assertThat(refused(tests.record(OFFICER, means("700.00", ""))))
        .containsExactly("allowances.test.evidence");

    var test = granted(tests.record(OFFICER, means("700.00", "pay slips of July")));

    assertThat(test.sheet().award()).isEqualTo(new Pence(9_424));
    assertThat(again(view).row().weekly()).isEqualTo(Pence.ZERO);
    assertThat(approved(again(view)).row().weekly()).isEqualTo(new Pence(9_424));
    assertThat(paid(run(LocalDate.of(2016, 9, 5)))).containsExactly("allowance 2016-09-05 £94.24");
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
  void givenALaterTestOfAnApprovedAward_thenItCountsOnceSomebodyElseApproves() {
    var view = entered("AA-1", "adoption-allowance", "2016-09-05", null);
    granted(tests.record(OFFICER, means("700.00", "pay slips")));
    approved(again(view));

    granted(tests.record(OFFICER, from("2016-09-12", means("800.00", "pay slips"))));

    assertThat(again(view).row().record().state()).isEqualTo(AwardRecord.State.CHANGE_WAITS);
    assertThat(again(view).row().weekly()).isEqualTo(new Pence(9_424));
    assertThat(again(view).changedWeekly()).isEqualTo(new Pence(5_424));
    run(LocalDate.of(2016, 9, 5));
    assertThat(paid(run(LocalDate.of(2016, 9, 12)))).containsExactly("allowance 2016-09-12 £94.24");
    assertThat(approved(again(view)).row().weekly()).isEqualTo(new Pence(5_424));
    assertThat(paid(run(LocalDate.of(2016, 9, 19))))
        .containsExactly("allowance 2016-09-19 £54.24", "difference 2016-09-12 -£40.00");
  }

  private static MeansTestEdit from(String day, MeansTestEdit test) {
    return new MeansTestEdit(
        test.payee(),
        LocalDate.parse(day),
        test.unit(),
        false,
        test.lines(),
        test.household(),
        Pence.ZERO,
        "New work");
  }

  @Test
  void givenALaterTest_thenItTakesThePlaceAndIsComparedWithTheOneBefore() {
    entered("AA-1", "adoption-allowance", "2016-09-05", null);
    granted(tests.record(OFFICER, means("700.00", "pay slips")));
    var later = from("2016-09-19", means("800.00", "pay slips"));

    var test = granted(tests.record(OFFICER, later));

    assertThat(test.before()).isEqualTo(LocalDate.of(2016, 9, 5));
    assertThat(
            test.changes().stream().filter(c -> c.code().equals("M15")).findFirst().orElseThrow())
        .isEqualTo(new TestView.Change("M15", "Contribution", new Pence(3_050), new Pence(7_050)));
  }

  @Test
  void aRefusedMeansTestNeverCountsAndTheOneBeforeGoesOn() {
    var view = entered("AA-1", "adoption-allowance", "2016-09-05", null);
    granted(tests.record(OFFICER, means("700.00", "pay slips")));
    var before = approved(again(view)).row().weekly();
    granted(tests.record(OFFICER, from("2016-09-12", means("800.00", "pay slips"))));
    var waiting = again(view);
    assertThat(waiting.changedWeekly()).isEqualTo(before.minus(new Pence(4_000)));

    var record = waiting.row().record();
    var back =
        granted(approvals.refuse(APPROVER, record.id(), record.version(), "Wages not shown"));

    assertThat(back.row().weekly()).isEqualTo(before);
    assertThat(back.row().record().state()).isEqualTo(AwardRecord.State.APPROVED);
    assertThat(back.tests()).extracting(TestRow::refused).containsExactly(true, false);
  }
}
