package org.permanency.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.permanency.panel.PanelFixture.TWO;
import static org.permanency.panel.PanelFixture.at;
import static org.permanency.panel.PanelFixture.codes;
import static org.permanency.panel.PanelFixture.granted;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.panel.rule.ApprovalTerms;
import org.permanency.panel.rule.DecisionRules.Asked;
import org.permanency.panel.rule.Finding;
import org.permanency.panel.rule.MatterKind;
import org.permanency.panel.rule.MatterState;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.Workbench;
import org.permanency.workflow.MailService;
import org.permanency.workflow.TaskRecord;
import org.permanency.workflow.rule.TaskState;

class DecisionServiceIT {
  /** A Friday before Easter; Good Friday is 14 April 2017, Easter Monday the 17th. */
  private static final LocalDate DAY = LocalDate.of(2017, 4, 7);

  private static final TenantContext PET = Workbench.all("peterborough", DAY);
  private static final Workbench BENCH = Workbench.get().provision();
  private PanelFixture on;
  private List<MemberRow> list;

  @BeforeEach
  void aList() {
    BENCH.emptied("peterborough").emptied("larkmere");
    on = new PanelFixture(BENCH);
    list = on.list(PET);
  }

  private UUID heard(MatterKind kind, Finding finding) {
    var matter = on.referred(PET, kind);
    on.heard(PET, list.get(0), matter, finding);
    return matter;
  }

  private int version(UUID matter) {
    return on.matters.find(PET, matter).orElseThrow().version();
  }

  private MatterFile decided(TenantContext ctx, UUID matter, Finding finding, String why) {
    var terms = finding == Finding.SUITABLE ? TWO : null;
    var asked = new Asked(finding, terms, why, false, ctx.today());
    return granted(on.decisions.decide(ctx, matter, version(matter), asked).orElseThrow());
  }

  @Test
  void givenARecommendationBeforeEaster_whenDecidedAsRecommended_thenItIsFinalAndPeopleAreTold() {
    var matter = heard(MatterKind.FOSTER_APPROVAL, Finding.SUITABLE);
    assertThat(on.matters.file(PET, matter).orElseThrow().tasks())
        .extracting(TaskRecord::clock, t -> t.due().day())
        .containsExactly(tuple("fostering-decision", LocalDate.of(2017, 4, 20)));

    var file = decided(at(PET, LocalDate.of(2017, 4, 13)), matter, Finding.SUITABLE, "");

    assertThat(file.row().state()).isEqualTo(MatterState.DECIDED);
    assertThat(on.work.heard())
        .containsExactly("recommended SUITABLE 2017-04-07", "decided SUITABLE 2017-04-13 true");
    assertThat(file.tasks())
        .extracting(TaskRecord::clock, TaskRecord::state, t -> t.due().day())
        .containsExactly(
            tuple("fostering-decision", TaskState.DONE, LocalDate.of(2017, 4, 20)),
            tuple("fostering-tell-orally", TaskState.OPEN, LocalDate.of(2017, 4, 19)),
            tuple("fostering-tell-in-writing", TaskState.OPEN, LocalDate.of(2017, 4, 24)));
    var later = at(PET, LocalDate.of(2017, 4, 18));
    granted(on.decisions.told(later, matter, version(matter), later.today()).orElseThrow());
    var told =
        granted(
            on.decisions
                .write(later, matter, version(matter), "Ada and Bo", "ada@example.org")
                .orElseThrow());
    assertThat(told.tasks()).extracting(TaskRecord::state).containsOnly(TaskState.DONE);
    assertThat(told.letters().get(0).body())
        .contains("Dear Ada and Bo", "13 April 2017", "2 children, 0 to 10 years");
    assertThat(BENCH.bean(MailService.class).waiting(PET, 9))
        .extracting(l -> l.address(), l -> l.subject())
        .containsExactly(tuple("ada@example.org", "Your approval as foster carers"));
    assertThat(on.decisions.letterPdf(PET, told.letters().get(0).id()).orElseThrow())
        .startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
  }

  @Test
  void givenADecisionThatDiffers_whenNoReasonsAreGiven_thenItIsRefusedAndCountsOnceGiven() {
    var matter = heard(MatterKind.FOSTER_APPROVAL, Finding.SUITABLE);
    var three = new ApprovalTerms(3, 0, 10, "MAINSTREAM", null);

    var no =
        on.decisions
            .decide(
                PET, matter, version(matter), new Asked(Finding.SUITABLE, three, "", false, DAY))
            .orElseThrow();

    assertThat(codes(no)).containsExactly("panel.decision.differs");
    var file =
        granted(
            on.decisions
                .decide(
                    PET,
                    matter,
                    version(matter),
                    new Asked(Finding.SUITABLE, three, "They have a third room", false, DAY))
                .orElseThrow());
    assertThat(file.decisions().get(0).differs()).isTrue();
    assertThat(on.decisions.facts(PET))
        .extracting(f -> f.kind(), f -> f.decision(), f -> f.on(), f -> f.differs())
        .containsExactly(
            tuple(MatterKind.FOSTER_APPROVAL, true, DAY, true),
            tuple(MatterKind.FOSTER_APPROVAL, false, DAY, false));
  }

  @Test
  void givenOneWhoSatOrWorkedOnIt_whenTheyDecide_thenTheyAreRefusedForEither() {
    granted(on.members.link(PET, list.get(1).id(), 1, PET.actor().id()).orElseThrow());
    var matter = heard(MatterKind.FOSTER_APPROVAL, Finding.SUITABLE);
    on.work.clear(PET.actor().id());

    var asked = new Asked(Finding.SUITABLE, TWO, "", false, DAY.plusDays(1));
    var no = on.decisions.decide(PET, matter, 0, asked).orElseThrow();

    assertThat(codes(no))
        .containsExactly(
            "panel.decision.changed",
            "panel.decision.sat",
            "panel.decision.involved",
            "panel.decision.on");
  }

  @Test
  void givenARefusal_whenTheMechanismIsAsked_thenItsRecommendationComesBackForTheFinalDecision() {
    var matter = heard(MatterKind.FOSTER_APPROVAL, Finding.UNSUITABLE);
    var file = decided(PET, matter, Finding.UNSUITABLE, "Too little time");
    assertThat(file.row().state()).isEqualTo(MatterState.PROPOSED);
    assertThat(on.work.heard()).endsWith("decided UNSUITABLE 2017-04-07 false");
    var asked = new Asked(Finding.UNSUITABLE, null, "Still", false, DAY);
    assertThat(codes(on.decisions.decide(PET, matter, version(matter), asked).orElseThrow()))
        .containsExactly("panel.decision.unsent");
    granted(on.decisions.write(PET, matter, version(matter), "Ada and Bo", null).orElseThrow());
    // 28 calendar days
    var last = LocalDate.of(2017, 5, 5);
    assertThat(codes(on.decisions.decide(PET, matter, version(matter), asked).orElseThrow()))
        .containsExactly("panel.decision.open");
    var late = at(PET, last.plusDays(1));
    assertThat(
            codes(
                on.decisions
                    .answer(late, matter, version(matter), "MECHANISM", late.today(), "")
                    .orElseThrow()))
        .containsExactly("panel.follow.late");

    var then = at(PET, last);
    var before =
        granted(
            on.decisions
                .answer(then, matter, version(matter), "MECHANISM", last, "We disagree")
                .orElseThrow());
    assertThat(before.row().state()).isEqualTo(MatterState.REVIEW);
    var june = at(PET, LocalDate.of(2017, 6, 30));
    granted(
        on.decisions
            .reviewed(
                june, matter, version(matter), Finding.SUITABLE, june.today(), "They are kind")
            .orElseThrow());
    var end = decided(june, matter, Finding.UNSUITABLE, "I have weighed what they said");

    assertThat(end.row().state()).isEqualTo(MatterState.DECIDED);
    assertThat(end.decisions())
        .extracting(d -> d.basis(), d -> d.finding(), d -> d.differs(), d -> d.finalOne())
        .containsExactly(
            tuple("PANEL", Finding.UNSUITABLE, false, false),
            tuple("MECHANISM", Finding.UNSUITABLE, true, true));
    var letter =
        granted(on.decisions.write(june, matter, version(matter), "Ada", null).orElseThrow());
    assertThat(letter.letters())
        .extracting(LetterRow::template)
        .containsExactly("fostering-qualifying-determination", "fostering-final-refusal");
  }

  @Test
  void givenARegisterThatRefuses_whenDecided_thenItsReasonsAreGivenAndNothingIsDecided() {
    var matter = heard(MatterKind.FOSTER_APPROVAL, Finding.SUITABLE);
    var why = Reason.of("fostering.approval.carers");
    on.work.refuses(why);
    var before = on.matters.file(PET, matter).orElseThrow();

    var asked = new Asked(Finding.SUITABLE, TWO, "", false, DAY);
    var decision = on.decisions.decide(PET, matter, version(matter), asked).orElseThrow();

    assertThat(decision).isEqualTo(Decision.refused(why));
    assertThat(on.matters.file(PET, matter)).contains(before);
  }

  @Test
  void givenARefusalToAdoptersOnHealth_thenFrom2020ItStaysHereAndItsLetterSaysSo() {
    for (var year : List.of(2017, 2021)) {
      BENCH.emptied("peterborough");
      var ctx = at(PET, LocalDate.of(year, 3, 23));
      list = on.adoption(ctx);
      var matter = on.referred(ctx, MatterKind.ADOPTER_APPROVAL);
      on.heard(ctx, list.get(0), matter, Finding.UNSUITABLE);
      var asked = new Asked(Finding.UNSUITABLE, null, "Health", false, ctx.today(), true);
      granted(on.decisions.decide(ctx, matter, version(matter), asked).orElseThrow());
      var file =
          granted(on.decisions.write(ctx, matter, version(matter), "Ada", null).orElseThrow());

      var answer =
          on.decisions
              .answer(ctx, matter, version(matter), "MECHANISM", ctx.today(), "")
              .orElseThrow();

      boolean stays = year == 2021;
      // 2017: Good Friday 14 April, Easter Monday 17 April, May 1; 2021: 2 and 5 April, 3 May
      assertThat(file.openUntil("adoption-representations"))
          .isEqualTo(stays ? LocalDate.of(2021, 5, 21) : LocalDate.of(2017, 5, 23));
      assertThat(file.letters().get(0).template())
          .isEqualTo("adoption-qualifying-determination" + (stays ? "-health" : ""));
      assertThat(codes(answer))
          .isEqualTo(stays ? List.of("panel.follow.stays") : List.<String>of());
      assertThat(on.decisions.answers(ctx, file)).hasSize(stays ? 2 : 3);
    }
  }

  @Test
  void givenCarersWhoAreFound_whenTheDecisionSaysItRestsOnHealth_thenThatIsRefused() {
    var matter = heard(MatterKind.FOSTER_APPROVAL, Finding.UNSUITABLE);

    var asked = new Asked(Finding.UNSUITABLE, null, "Health", false, DAY, true);
    var decision = on.decisions.decide(PET, matter, version(matter), asked).orElseThrow();

    assertThat(codes(decision)).containsExactly("panel.decision.health");
  }

  @Test
  void givenRepresentations_whenMade_thenThePanelHearsItAgainAndTheNextDecisionIsFinal() {
    var matter = heard(MatterKind.FOSTER_TERMINATION, Finding.UNSUITABLE);
    decided(PET, matter, Finding.UNSUITABLE, "Standards of care");
    granted(on.decisions.write(PET, matter, version(matter), "Ada", null).orElseThrow());
    granted(
        on.decisions
            .answer(PET, matter, version(matter), "REPRESENTATIONS", DAY, "We have changed")
            .orElseThrow());
    assertThat(on.matters.find(PET, matter).orElseThrow().state()).isEqualTo(MatterState.WAITING);

    on.heard(PET, list.get(0), matter, Finding.UNSUITABLE);
    var end = decided(PET, matter, Finding.UNSUITABLE, "As the panel says");

    assertThat(end.row().state()).isEqualTo(MatterState.DECIDED);
    assertThat(end.row().finalOne()).isTrue();
  }

  @Test
  void givenNobodyAnswers_whenTheTimeIsOver_thenTheFinalDecisionMayBeMade() {
    var matter = heard(MatterKind.FOSTER_BRIEF, Finding.UNSUITABLE);
    decided(PET, matter, Finding.UNSUITABLE, "A brief report");
    granted(on.decisions.write(PET, matter, version(matter), "Ada", null).orElseThrow());

    var end = decided(at(PET, LocalDate.of(2017, 5, 6)), matter, Finding.UNSUITABLE, "As before");

    assertThat(end.row().state()).isEqualTo(MatterState.DECIDED);
    assertThat(end.tasks())
        .filteredOn(t -> "fostering-representations".equals(t.clock()))
        .extracting(t -> t.due().day(), TaskRecord::state)
        .containsExactly(tuple(LocalDate.of(2017, 5, 5), TaskState.DONE));
  }

  @Test
  void givenOtherTermsWithWrittenConsent_whenDecided_thenTheyAreFinalAtOnceAndProposedWithout() {
    var agreed = heard(MatterKind.FOSTER_TERMS, Finding.SUITABLE);
    var alone = heard(MatterKind.FOSTER_TERMS, Finding.SUITABLE);

    var one =
        granted(
            on.decisions
                .decide(
                    PET, agreed, version(agreed), new Asked(Finding.SUITABLE, TWO, "", true, DAY))
                .orElseThrow());
    var other = decided(PET, alone, Finding.SUITABLE, "");

    assertThat(one.row().state()).isEqualTo(MatterState.DECIDED);
    assertThat(other.row().state()).isEqualTo(MatterState.PROPOSED);
  }
}
