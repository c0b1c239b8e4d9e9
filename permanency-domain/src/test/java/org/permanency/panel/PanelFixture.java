package org.permanency.panel;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.permanency.kernel.Decision;
import org.permanency.panel.rule.ApprovalTerms;
import org.permanency.panel.rule.Finding;
import org.permanency.panel.rule.Hearing;
import org.permanency.panel.rule.MatterKind;
import org.permanency.panel.rule.NewMeeting;
import org.permanency.panel.rule.NewMember;
import org.permanency.panel.rule.Office;
import org.permanency.people.rule.Subject;
import org.permanency.people.rule.SubjectKind;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.Workbench;
import org.permanency.workflow.rule.WorkItem;

/** A fostering panel in Peterborough with a list, and what the tests do with it. */
final class PanelFixture {
  static final LocalTime TEN = LocalTime.of(10, 0);
  static final LocalTime ELEVEN = LocalTime.of(11, 0);
  static final ApprovalTerms TWO = new ApprovalTerms(2, 0, 10, "MAINSTREAM", null);
  private final Workbench bench;
  final MemberService members;
  final MeetingService meetings;
  final AttendanceService attendance;
  final HearingService hearings;
  final DecisionService decisions;
  final MatterService matters;
  final PackService packs;
  final TestWork work;
  private String panel = "fostering";

  PanelFixture(Workbench bench) {
    this.bench = bench;
    members = bench.bean(MemberService.class);
    meetings = bench.bean(MeetingService.class);
    attendance = bench.bean(AttendanceService.class);
    hearings = bench.bean(HearingService.class);
    decisions = bench.bean(DecisionService.class);
    matters = bench.bean(MatterService.class);
    packs = bench.bean(PackService.class);
    work = bench.bean(TestWork.class);
    work.clear("");
  }

  /** The members of the adoption panel from now on, and its meetings. */
  List<MemberRow> adoption(TenantContext ctx) {
    panel = "adoption";
    var officer = "senior officer of the council's children's services";
    var all = new ArrayList<MemberRow>();
    all.add(member(ctx, "C. Chair", Office.CHAIR, true, Set.of("other"), "OTHER"));
    all.add(member(ctx, "S. Worker", Office.MEMBER, false, Set.of("social worker"), "COUNCIL"));
    all.add(member(ctx, "O. Officer", Office.MEMBER, false, Set.of(officer), "COUNCIL"));
    all.add(member(ctx, "M. Doctor", Office.MEMBER, true, Set.of("medical adviser"), "OTHER"));
    all.add(member(ctx, "P. Parent", Office.MEMBER, true, Set.of("adoptive parent"), "OTHER"));
    return all;
  }

  static <T> T granted(Decision<T> decision) {
    return decision.fold(
        done -> done,
        no -> {
          throw new AssertionError("refused: " + no);
        });
  }

  static List<String> codes(Decision<?> decision) {
    return decision.fold(done -> List.<String>of(), no -> no.stream().map(r -> r.code()).toList());
  }

  static TenantContext at(TenantContext ctx, LocalDate day) {
    return new TenantContext(ctx.tenant(), ctx.actor(), day);
  }

  /** Chair, vice chair and four members: what law and the council's own terms ask for, and one. */
  List<MemberRow> list(TenantContext ctx) {
    var all = new ArrayList<MemberRow>();
    all.add(member(ctx, "C. Chair", Office.CHAIR, true, Set.of("other"), "OTHER"));
    all.add(member(ctx, "V. Vice", Office.VICE_CHAIR, false, Set.of("education"), "AGENCY"));
    all.add(
        member(
            ctx,
            "S. Worker",
            Office.MEMBER,
            false,
            Set.of("social worker", "council social worker"),
            "COUNCIL"));
    all.add(
        member(
            ctx, "O. Officer", Office.MEMBER, false, Set.of("council senior officer"), "COUNCIL"));
    all.add(member(ctx, "E. Elected", Office.MEMBER, true, Set.of("elected member"), "COUNCIL"));
    all.add(member(ctx, "F. Carer", Office.MEMBER, true, Set.of("foster carer"), "OTHER"));
    return all;
  }

  private MemberRow member(
      TenantContext ctx,
      String name,
      Office office,
      boolean independent,
      Set<String> roles,
      String employer) {
    return granted(
        members.add(
            ctx,
            new NewMember(
                panel,
                name,
                office,
                independent,
                roles,
                employer,
                LocalDate.of(2010, 1, 1),
                null,
                LocalDate.of(2016, 4, 1))));
  }

  UUID referred(TenantContext ctx, MatterKind kind) {
    var subject = new Subject(SubjectKind.APPLICANT, UUID.randomUUID());
    var item = new WorkItem(TestWork.KIND, UUID.randomUUID());
    boolean terms = kind == MatterKind.FOSTER_APPROVAL || kind == MatterKind.FOSTER_TERMS;
    return bench
        .bean(TestWork.Referrals.class)
        .refer(
            ctx, new NewMatter(kind, item, subject, "A. and B. Sample", terms ? TWO : null, null));
  }

  MeetingView called(TenantContext ctx, LocalDate on) {
    return granted(meetings.call(ctx, new NewMeeting(panel, on, TEN, "Town Hall, room 2", false)));
  }

  MeetingView put(TenantContext ctx, MeetingView meeting, UUID matter, LocalTime slot) {
    return granted(
        meetings.put(ctx, meeting.id(), meeting.version(), matter, slot, 45).orElseThrow());
  }

  /** Everybody who was called came at ten. */
  void allCame(TenantContext ctx, MeetingView meeting) {
    for (var c : meeting.called()) {
      granted(attendance.present(ctx, meeting.id(), c.member().id(), TEN, null).orElseThrow());
    }
  }

  static Hearing hearing(MemberRow chair, Finding finding, int votes) {
    return new Hearing(
        ELEVEN,
        LocalTime.of(11, 40),
        chair.id(),
        finding,
        finding == Finding.SUITABLE ? TWO : null,
        "Warm and steady people",
        null,
        votes,
        0,
        0);
  }

  /** Hears a matter with everybody there, and makes the minutes final. */
  ItemView heard(TenantContext ctx, MemberRow chair, UUID matter, Finding finding) {
    var meeting = put(ctx, called(ctx, ctx.today()), matter, ELEVEN);
    allCame(ctx, meeting);
    var item = meeting.items().get(0).id();
    var it = hearing(chair, finding, meeting.called().size());
    granted(hearings.hear(ctx, item, version(ctx, item), it).orElseThrow());
    granted(hearings.note(ctx, item, "The panel asked about their work.").orElseThrow());
    return granted(hearings.finalise(ctx, item, version(ctx, item)).orElseThrow());
  }

  int version(TenantContext ctx, UUID item) {
    return hearings.find(ctx, item).orElseThrow().version();
  }
}
