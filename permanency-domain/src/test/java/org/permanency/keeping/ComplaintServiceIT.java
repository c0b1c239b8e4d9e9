package org.permanency.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.permanency.keeping.rule.ComplaintRules.Step;
import org.permanency.keeping.rule.ComplaintState;
import org.permanency.keeping.rule.Finding;
import org.permanency.keeping.rule.NewComplaint;
import org.permanency.kernel.ListQuery;

class ComplaintServiceIT extends KeepingFixture {
  private final ComplaintService complaints = BENCH.bean(ComplaintService.class);

  private ComplaintView received(LocalDate on) {
    return granted(
        complaints.receive(
            PET,
            new NewComplaint(
                on, NewComplaint.Source.CARER, "B. Ash", home, null, "No call", null, null)));
  }

  private ComplaintView step(
      ComplaintView it, ComplaintState next, LocalDate on, @Nullable Finding finding) {
    var words = finding == null ? null : "We say so";
    return granted(
        complaints
            .step(PET, it.id(), it.version(), new Step(next, on, finding, words, null))
            .orElseThrow());
  }

  @Test
  void givenAComplaintBeforeEaster_whenItGoesThroughAllStages_thenEachClockStandsByHand() {
    // Received on 21 March 2016; 25 and 28 March are bank holidays, so are 2 and 30 May.
    var it = received(LocalDate.of(2016, 3, 21));
    assertThat(open(it.care().tasks())).containsExactly("complaint-stage-one 2016-04-06");

    it = granted(complaints.extend(PET, it.id(), it.version(), "An advocate helps").orElseThrow());
    assertThat(open(it.care().tasks())).containsExactly("complaint-stage-one-longer 2016-04-20");

    it = step(it, ComplaintState.ANSWERED_ONE, LocalDate.of(2016, 4, 20), Finding.NOT_UPHELD);
    assertThat(open(it.care().tasks())).containsExactly("complaint-ask-stage-two 2016-05-19");

    it = step(it, ComplaintState.STAGE_TWO, LocalDate.of(2016, 4, 29), null);
    assertThat(open(it.care().tasks())).containsExactly("complaint-stage-two 2016-06-07");

    it = step(it, ComplaintState.ANSWERED_TWO, LocalDate.of(2016, 6, 7), Finding.PARTLY);
    assertThat(open(it.care().tasks())).containsExactly("complaint-ask-stage-three 2016-07-05");

    it = step(it, ComplaintState.PANEL_ASKED, LocalDate.of(2016, 7, 1), null);
    assertThat(open(it.care().tasks())).containsExactly("complaint-panel 2016-08-12");

    it = step(it, ComplaintState.PANEL_HELD, LocalDate.of(2016, 8, 10), null);
    it = step(it, ComplaintState.PANEL_REPORTED, LocalDate.of(2016, 8, 17), null);
    // 29 August is a bank holiday.
    assertThat(open(it.care().tasks())).containsExactly("complaint-final-answer 2016-09-08");

    it = step(it, ComplaintState.CLOSED, LocalDate.of(2016, 9, 8), Finding.UPHELD);
    assertThat(open(it.care().tasks())).isEmpty();
    assertThat(it.row().finding()).isEqualTo(Finding.UPHELD);
    assertThat(it.row().closedOn()).isEqualTo(LocalDate.of(2016, 9, 8));
  }

  @Test
  void givenAStepThatIsWrong_whenTried_thenAllReasonsAreGiven() {
    var it = received(LocalDate.of(2017, 2, 20));
    var wrong = new Step(ComplaintState.ANSWERED_TWO, LocalDate.of(2017, 2, 19), null, " ", null);

    assertThat(codes(complaints.step(PET, it.id(), 9, wrong).orElseThrow()))
        .containsExactly(
            "keeping.care.changed",
            "keeping.complaint.state",
            "keeping.care.day",
            "keeping.complaint.finding",
            "keeping.complaint.words");
    assertThat(complaints.step(LARK, it.id(), 1, wrong)).isEmpty();
    assertThat(complaints.find(LARK, it.id())).isEmpty();
    assertThat(complaints.list(LARK, ListQuery.ALL).total()).isZero();
  }

  @Test
  void givenAComplaintOfARestrictedChild_whenListed_thenNothingNamesThem() {
    var child = people.child(PET, "PET", "1001", "Sample", "Ada", LocalDate.of(2010, 5, 1));
    var id =
        granted(
                complaints.receive(
                    PET,
                    new NewComplaint(
                        DAY,
                        NewComplaint.Source.CHILD,
                        "Ada Sample",
                        null,
                        child.value(),
                        "Nobody listens to Ada",
                        null,
                        null)))
            .id();
    homes.restrict(PET, child);

    assertThat(complaints.find(PET, id).orElseThrow().row().toString())
        .doesNotContain("Ada")
        .contains("Restricted record");
    assertThat(complaints.list(PET, ListQuery.ALL.with("complainant", "Ada")).total()).isZero();
    assertThat(complaints.list(PET, ListQuery.ALL).rows().get(0).complainant())
        .isEqualTo("Restricted record");
  }
}
