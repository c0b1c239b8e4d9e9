package org.permanency.allowances;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.permanency.allowances.rule.AwardFlags;
import org.permanency.allowances.rule.AwardRecord;
import org.permanency.allowances.rule.AwardStep;
import org.permanency.kernel.Pence;

/** Changes of awards that were approved before. */
class AwardChangeIT extends FamilyBench {
  @Test
  void aChangeOfAnApprovedAwardWaitsForSomebodyElseAndPayGoesOnAsApproved() {
    var view = award("SG-1", "special-guardianship", "2016-09-05", "2016-08-30");
    var id = view.row().record().id();
    assertThat(paid(run(LocalDate.of(2016, 9, 5)))).containsExactly("allowance 2016-09-05 £124.74");

    var suspended =
        granted(awards.step(OFFICER, id, 2, step(AwardStep.Kind.SUSPEND, "2016-09-08")));

    assertThat(suspended.row().record().state()).isEqualTo(AwardRecord.State.CHANGE_WAITS);
    assertThat(suspended.row().weekly()).isEqualTo(new Pence(12_474));
    assertThat(suspended.changedWeekly()).isEqualTo(Pence.ZERO);
    assertThat(suspended.row().flags())
        .extracting(AwardFlags.Flag::code)
        .contains(AwardFlags.Code.CHANGE, AwardFlags.Code.SUSPENDED);
    assertThat(paid(run(LocalDate.of(2016, 9, 12))))
        .containsExactly("allowance 2016-09-12 £124.74");
    assertThat(refused(approvals.approve(OFFICER, id, 3, "").orElseThrow().decision()))
        .containsExactly("allowances.award.same-person");

    var approved = approved(suspended);

    assertThat(approved.row().record().state()).isEqualTo(AwardRecord.State.APPROVED);
    assertThat(approved.row().weekly()).isEqualTo(Pence.ZERO);
    assertThat(approved.changedWeekly()).isNull();
    assertThat(paid(run(LocalDate.of(2016, 9, 19))))
        .containsExactly("difference 2016-09-05 -£71.28", "difference 2016-09-12 -£124.74");
  }

  @Test
  void nobodyWhoHadAHandInAChangeApprovesItAndWhatIsChangedBackNeedsNoApproval() {
    var view = award("SG-1", "special-guardianship", "2016-09-05", "2016-08-30");
    var id = view.row().record().id();
    var edit = view.row().record().award();
    granted(awards.edit(OFFICER, id, 2, edit.until(LocalDate.of(2016, 9, 18))));
    var both = granted(awards.edit(APPROVER, id, 3, edit.until(LocalDate.of(2016, 9, 11))));

    for (var one : List.of(OFFICER, APPROVER)) {
      assertThat(refused(approvals.approve(one, id, 4, "").orElseThrow().decision()))
          .containsExactly("allowances.award.same-person");
    }
    assertThat(both.row().record().paidAs().period().end()).isNull();

    var back = granted(awards.edit(OFFICER, id, 4, edit));
    assertThat(back.row().record().state()).isEqualTo(AwardRecord.State.APPROVED);
  }

  @Test
  void aRefusedChangePutsPayBackToWhatWasApprovedAndStaysInWhatHappened() {
    var view = award("SG-1", "special-guardianship", "2016-09-05", "2016-08-30");
    var id = view.row().record().id();
    var edit = view.row().record().award();
    granted(awards.edit(OFFICER, id, 2, edit.until(LocalDate.of(2016, 9, 18))));
    granted(awards.step(OFFICER, id, 3, step(AwardStep.Kind.SUSPEND, "2016-09-08")));

    assertThat(refused(approvals.refuse(OFFICER, id, 4, " ").orElseThrow().decision()))
        .containsExactlyInAnyOrder("allowances.award.same-person", "allowances.step.words");
    var back = granted(approvals.refuse(APPROVER, id, 4, "The order has no end"));

    var record = back.row().record();
    assertThat(record.state()).isEqualTo(AwardRecord.State.APPROVED);
    assertThat(record.award()).isEqualTo(edit);
    assertThat(record.suspensions()).isEmpty();
    assertThat(back.row().weekly()).isEqualTo(new Pence(12_474));
    assertThat(record.last(AwardStep.Kind.REFUSE).orElseThrow().words())
        .isEqualTo("The order has no end");
    assertThat(
            refused(approvals.refuse(APPROVER, id, record.version(), "x").orElseThrow().decision()))
        .containsExactly("allowances.award.approved");
  }

  @Test
  void aRefusedNewAwardIsNeverOwedUntilItIsChangedAndApproved() {
    var view = entered("SG-1", "special-guardianship", "2016-09-05", "2016-08-30");
    var id = view.row().record().id();
    var no = granted(approvals.refuse(APPROVER, id, 1, "Not ours"));

    assertThat(no.row().record().state()).isEqualTo(AwardRecord.State.REFUSED);
    assertThat(paid(run(LocalDate.of(2016, 9, 5)))).isEmpty();
    assertThat(refused(approvals.approve(APPROVER, id, 2, "").orElseThrow().decision()))
        .containsExactly("allowances.award.refused");

    var again = granted(awards.edit(OFFICER, id, 2, view.row().record().award()));
    assertThat(again.row().record().state()).isEqualTo(AwardRecord.State.WAITS);
    assertThat(approved(again).row().record().state()).isEqualTo(AwardRecord.State.APPROVED);
  }
}
