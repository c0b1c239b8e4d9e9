package org.permanency.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.permanency.panel.PanelFixture.ELEVEN;
import static org.permanency.panel.PanelFixture.TEN;
import static org.permanency.panel.PanelFixture.TWO;
import static org.permanency.panel.PanelFixture.codes;
import static org.permanency.panel.PanelFixture.granted;
import static org.permanency.panel.PanelFixture.hearing;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.kernel.Reason;
import org.permanency.panel.Paper.Paragraph;
import org.permanency.panel.rule.Finding;
import org.permanency.panel.rule.ItemState;
import org.permanency.panel.rule.MatterKind;
import org.permanency.panel.rule.MatterState;
import org.permanency.panel.rule.MeetingState;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.Workbench;
import org.permanency.workflow.TaskRecord;

class PanelServiceIT {
  private static final LocalDate DAY = LocalDate.of(2017, 2, 28);
  private static final TenantContext PET = Workbench.all("peterborough", DAY);
  private static final TenantContext LARK = Workbench.all("larkmere", DAY);
  private static final Workbench BENCH = Workbench.get().provision();
  private PanelFixture on;
  private List<MemberRow> list;

  @BeforeEach
  void aListAndNothingElse() {
    BENCH.emptied("peterborough").emptied("larkmere");
    on = new PanelFixture(BENCH);
    list = on.list(PET);
  }

  private MemberRow chair() {
    return list.get(0);
  }

  @Test
  void givenAMeeting_whenItIsHeard_thenTheRecommendationGoesToTheDecisionMakerWithItsClock() {
    var matter = on.referred(PET, MatterKind.FOSTER_APPROVAL);

    var item = on.heard(PET, chair(), matter, Finding.SUITABLE);

    assertThat(item.row().state()).isEqualTo(ItemState.HEARD);
    var file = on.matters.file(PET, matter).orElseThrow();
    assertThat(file.row().state()).isEqualTo(MatterState.TO_DECIDE);
    assertThat(file.row().recommended()).isEqualTo(Finding.SUITABLE);
    // seven working days from Tuesday 28 February
    assertThat(file.tasks())
        .extracting(TaskRecord::clock, t -> t.due().day())
        .containsExactly(tuple("fostering-decision", LocalDate.of(2017, 3, 9)));
    assertThat(on.work.heard()).containsExactly("recommended SUITABLE 2017-02-28");
    assertThat(on.meetings.find(PET, item.row().meeting()).orElseThrow().row().state())
        .isEqualTo(MeetingState.HELD);
    assertThat(on.meetings.find(LARK, item.row().meeting())).isEmpty();
    assertThat(on.matters.file(LARK, matter)).isEmpty();
  }

  @Test
  void givenTooFewOfTheRightPeople_whenHeard_thenEveryReasonIsGivenAndNothingRecorded() {
    var matter = on.referred(PET, MatterKind.FOSTER_APPROVAL);
    var meeting = on.put(PET, on.called(PET, DAY), matter, ELEVEN);
    for (var m : List.of(list.get(1), list.get(4))) {
      granted(on.attendance.present(PET, meeting.id(), m.id(), TEN, null).orElseThrow());
    }
    var item = meeting.items().get(0).id();

    var no = on.hearings.hear(PET, item, 1, hearing(chair(), Finding.SUITABLE, 2)).orElseThrow();

    assertThat(codes(no))
        .containsExactly(
            "panel.quorum.presides",
            "panel.quorum.members",
            "panel.quorum.social-worker",
            "panel.quorum.seat",
            "panel.quorum.seat");
    assertThat(on.matters.find(PET, matter).orElseThrow().state()).isEqualTo(MatterState.LISTED);
  }

  @Test
  void givenAMemberLeft_whenTheTimeIsNoted_thenWhatWasHeardAfterIsNotValidAndIsHeardAgain() {
    var first = on.referred(PET, MatterKind.FOSTER_APPROVAL);
    var second = on.referred(PET, MatterKind.FOSTER_APPROVAL);
    var meeting = on.put(PET, on.called(PET, DAY), first, TEN);
    meeting = on.put(PET, meeting, second, ELEVEN);
    on.allCame(PET, meeting);
    var early = meeting.items().get(0).id();
    var late = meeting.items().get(1).id();
    var it = hearing(chair(), Finding.SUITABLE, 6);
    var before =
        new org.permanency.panel.rule.Hearing(
            TEN, LocalTime.of(10, 40), chair().id(), Finding.SUITABLE, TWO, "Kind", null, 6, 0, 0);
    granted(on.hearings.hear(PET, early, 1, before).orElseThrow());
    granted(on.hearings.hear(PET, late, 1, it).orElseThrow());

    var worker = list.get(2).id();
    var now =
        granted(
            on.attendance
                .present(PET, meeting.id(), worker, TEN, LocalTime.of(10, 50))
                .orElseThrow());

    assertThat(now.items())
        .extracting(i -> i.row().state(), i -> i.row().invalidWhy())
        .containsExactly(
            tuple(ItemState.HEARD, null),
            tuple(ItemState.INVALID, "panel.quorum.social-worker panel.quorum.seat"));
    assertThat(on.matters.find(PET, first).orElseThrow().state()).isEqualTo(MatterState.HEARD);
    assertThat(on.matters.find(PET, second).orElseThrow().state()).isEqualTo(MatterState.WAITING);
    assertThat(codes(on.hearings.finalise(PET, late, on.version(PET, late)).orElseThrow()))
        .contains("panel.item.not-here");
  }

  @Test
  void givenAConflictAndOneWhoWorkedOnIt_whenCounted_thenNeitherSits() {
    var matter = on.referred(PET, MatterKind.FOSTER_APPROVAL);
    var officer = list.get(3);
    granted(on.members.link(PET, officer.id(), 1, "officer").orElseThrow());
    on.work.clear("officer");
    var meeting = on.put(PET, on.called(PET, DAY), matter, ELEVEN);
    var item = meeting.items().get(0).id();

    var now =
        granted(
            on.attendance
                .conflict(PET, meeting.id(), item, list.get(4).id(), "They are neighbours")
                .orElseThrow());

    assertThat(now.items().get(0).there())
        .extracting(s -> s.name())
        .containsExactly("C. Chair", "V. Vice", "F. Carer", "S. Worker");
    assertThat(now.items().get(0).barred()).containsValue("O. Officer");
    assertThat(now.items().get(0).missing())
        .extracting(Reason::code)
        .containsExactly("panel.quorum.members", "panel.quorum.seat");
  }

  @Test
  void givenAMatterThatIsNotReady_whenPutOnTheAgenda_thenItsRoomsReasonsStandWithTheOthers() {
    var matter = on.referred(PET, MatterKind.FOSTER_APPROVAL);
    var meeting = on.put(PET, on.called(PET, DAY), on.referred(PET, MatterKind.FOSTER_REVIEW), TEN);
    on.work.notReady(Reason.of("panel.matter.none"));

    var no = on.meetings.put(PET, meeting.id(), 1, matter, TEN, 45).orElseThrow();

    assertThat(codes(no))
        .containsExactly("panel.meeting.changed", "panel.item.taken", "panel.matter.none");
  }

  @Test
  void givenTwoPeopleMinuting_whenBothWrite_thenNoWordIsLostAndFinalMinutesGetCorrections() {
    var ann =
        Workbench.as("peterborough", "Ann", DAY, Permission.PANEL_WRITE, Permission.PANEL_READ);
    var bob =
        Workbench.as("peterborough", "Bob", DAY, Permission.PANEL_WRITE, Permission.PANEL_READ);
    var matter = on.referred(PET, MatterKind.FOSTER_APPROVAL);
    var meeting = on.put(PET, on.called(PET, DAY), matter, ELEVEN);
    var item = meeting.items().get(0).id();
    granted(on.hearings.note(ann, item, "Ann's words").orElseThrow());
    granted(on.hearings.note(bob, item, "Bob's words").orElseThrow());
    var mine = on.hearings.find(ann, item).orElseThrow().notes().get(0);

    granted(on.hearings.change(ann, item, mine.id(), 1, "Ann's better words").orElseThrow());

    assertThat(codes(on.hearings.change(ann, item, mine.id(), 1, "Older words").orElseThrow()))
        .containsExactly("panel.note.changed");
    assertThat(codes(on.hearings.change(bob, item, mine.id(), 2, "Not his").orElseThrow()))
        .containsExactly("panel.note.other");
    on.allCame(PET, meeting);
    granted(
        on.hearings
            .hear(PET, item, on.version(PET, item), hearing(chair(), Finding.SUITABLE, 6))
            .orElseThrow());
    granted(on.hearings.finalise(PET, item, on.version(PET, item)).orElseThrow());
    var after = granted(on.hearings.note(ann, item, "It was a Tuesday").orElseThrow());
    assertThat(after.notes())
        .extracting(n -> n.by(), n -> n.words(), n -> n.correction())
        .containsExactly(
            tuple("Ann", "Ann's better words", false),
            tuple("Bob", "Bob's words", false),
            tuple("Ann", "It was a Tuesday", true));
    assertThat(codes(on.hearings.change(ann, item, mine.id(), 2, "Too late").orElseThrow()))
        .containsExactly("panel.item.final");
  }

  @Test
  void givenAPack_whenAMemberReadsIt_thenItIsTheirsAloneWithoutWhatTheyMayNotSee()
      throws IOException {
    var elected = list.get(4);
    granted(on.members.link(PET, elected.id(), 1, "elected").orElseThrow());
    var member = Workbench.as("peterborough", "elected", DAY, Permission.PANEL_SIT);
    var stranger = Workbench.as("peterborough", "other", DAY, Permission.PANEL_SIT);
    on.work.paper(
        Paper.text(
            "Report",
            List.of(
                Paragraph.of("Referee", "Rita Refers says they are kind"),
                new Paragraph("Medical", "Asthma", false))));
    on.work.paper(new Paper("Secret paper", List.of(), new byte[0], false));
    var matter = on.referred(PET, MatterKind.FOSTER_APPROVAL);
    granted(on.matters.redact(PET, matter, "rita  refers", "Referee's name").orElseThrow());
    var meeting = on.put(PET, on.called(PET, DAY), matter, ELEVEN);

    var pack = on.packs.pack(member, meeting.id(), false).orElseThrow();
    var text = text(on.packs.pdf(member, meeting.id(), false).orElseThrow());

    assertThat(pack.items().get(0).left()).isEqualTo(1);
    assertThat(text)
        .contains("Page 1 of 2", "Page 2 of 2", "[removed] says they are kind", "Left out")
        .doesNotContain("Rita", "Asthma", "Secret");
    assertThat(text(on.packs.pdf(PET, meeting.id(), false).orElseThrow()))
        .contains("Rita Refers", "Asthma");
    assertThat(on.packs.pack(stranger, meeting.id(), false)).isEmpty();
    var item = meeting.items().get(0).id();
    granted(on.packs.declare(member, meeting.id(), item, "A friend").orElseThrow());
    assertThat(text(on.packs.pdf(member, meeting.id(), false).orElseThrow()))
        .contains("Its papers are not shown to you")
        .doesNotContain("says they are kind");
  }

  private static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void givenAPanelThatMetLongAgo_whenNoneIsCalled_thenTheAgencyIsTold() {
    var early = PanelFixture.at(PET, LocalDate.of(2017, 1, 30));
    on.called(early, LocalDate.of(2017, 1, 30));
    assertThat(on.meetings.seldom(PET))
        .extracting(r -> r.facts().get("panel"))
        .containsExactly("Fostering panel", "Adoption panel");

    on.called(PET, LocalDate.of(2017, 1, 31));

    assertThat(on.meetings.seldom(PET))
        .extracting(r -> r.facts().get("panel"))
        .containsExactly("Adoption panel");
  }

  @Test
  void givenNotice_whenTheMonthIsOver_thenTheMemberIsNoLongerCalledAndTheListSaysWhatItLacks() {
    var worker = list.get(2);
    granted(
        on.members
            .notice(PET, worker.id(), 1, LocalDate.of(2017, 1, 31), "MEMBER", "")
            .orElseThrow());

    assertThat(on.members.find(PET, worker.id()).orElseThrow().ends())
        .isEqualTo(LocalDate.of(2017, 2, 28));
    assertThat(on.called(PET, DAY).called()).hasSize(5);
    assertThat(on.members.gaps(PET, "fostering"))
        .extracting(Reason::code)
        .containsExactly("panel.list.role");
  }
}
