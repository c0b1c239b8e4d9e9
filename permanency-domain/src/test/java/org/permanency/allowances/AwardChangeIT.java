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
    assertThat(refused(awards.approve(OFFICER, id, 3, "").orElseThrow().decision()))
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
      assertThat(refused(awards.approve(one, id, 4, "").orElseThrow().decision()))
          .containsExactly("allowances.award.same-person");
    }
    assertThat(both.row().record().paidAs().period().end()).isNull();

    var back = granted(awards.edit(OFFICER, id, 4, edit));
    assertThat(back.row().record().state()).isEqualTo(AwardRecord.State.APPROVED);
  }
}
