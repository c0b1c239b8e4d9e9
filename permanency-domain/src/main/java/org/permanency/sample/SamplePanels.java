package org.permanency.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListQuery;
import org.permanency.panel.AttendanceService;
import org.permanency.panel.HearingService;
import org.permanency.panel.MatterService;
import org.permanency.panel.MeetingService;
import org.permanency.panel.MeetingView;
import org.permanency.panel.MemberService;
import org.permanency.panel.rule.Finding;
import org.permanency.panel.rule.Hearing;
import org.permanency.panel.rule.MatterKind;
import org.permanency.panel.rule.NewMeeting;
import org.permanency.panel.rule.NewMember;
import org.permanency.panel.rule.Office;
import org.permanency.people.rule.Subject;
import org.permanency.people.rule.SubjectKind;
import org.permanency.recruitment.EnquiryRow;
import org.permanency.recruitment.EnquiryService;
import org.permanency.tenancy.TenantContext;

/** Enters the sample's panels: a list each, a meeting that was held and one to come. */
@ApplicationScoped
public class SamplePanels {
  private static final LocalTime TEN = LocalTime.of(10, 0);
  private static final String AWAY = "health";
  private static final Set<String> LEFT_OUT = Set.of("other", "legal adviser", "adopted adult");
  @Inject MemberService members;
  @Inject MeetingService meetings;
  @Inject AttendanceService attendance;
  @Inject HearingService hearings;
  @Inject MatterService matters;
  @Inject EnquiryService enquiries;

  /** Enters what is not there yet. */
  void fill(TenantContext ctx) {
    if (members.list(ctx, ListQuery.ALL).total() > 0) {
      return;
    }
    for (var panel : members.panels(ctx).keySet()) {
      var dice = Dice.of(SampleLoader.seed(ctx.tenant().slug()), panel.length() * 1_009);
      list(ctx, panel, dice);
      var asking = asking(ctx, panel);
      held(at(ctx, ctx.today().minusDays(21)), panel, asking);
      coming(ctx, panel, asking);
    }
  }

  private static TenantContext at(TenantContext ctx, LocalDate day) {
    return new TenantContext(ctx.tenant(), ctx.actor(), day);
  }

  private void list(TenantContext ctx, String panel, Dice dice) {
    add(ctx, panel, Office.CHAIR, true, Set.of("other"), dice);
    add(ctx, panel, Office.VICE_CHAIR, true, Set.of("other"), dice);
    var social = new HashSet<String>();
    for (var role : members.roles(ctx, panel)) {
      if (role.contains("social worker")) {
        social.add(role);
      } else if (!LEFT_OUT.contains(role)) {
        add(ctx, panel, Office.MEMBER, !role.contains("officer"), Set.of(role), dice);
      }
    }
    add(ctx, panel, Office.MEMBER, false, social, dice);
  }

  private void add(
      TenantContext ctx,
      String panel,
      Office office,
      boolean independent,
      Set<String> roles,
      Dice dice) {
    var names = Names.of("WBRI", dice);
    var day = ctx.today();
    var since = LocalDate.of(day.getYear() - dice.between(5, 20), 9, 1);
    var it =
        new NewMember(
            panel,
            names.given(dice) + " " + names.family(dice),
            office,
            independent,
            roles,
            independent ? "OTHER" : "COUNCIL",
            since,
            null,
            day.minusDays(400));
    done(members.add(ctx, it));
  }

  private List<EnquiryRow> asking(TenantContext ctx, String panel) {
    var open = new ListQuery(Map.of("open", "yes"), "received", true, 0, 60);
    return enquiries.list(ctx, open).rows().stream()
        .filter(e -> e.kind().equals("adoption") == panel.equals("adoption"))
        .limit(3)
        .toList();
  }

  private MeetingView called(TenantContext ctx, String panel, LocalDate on) {
    var it = new NewMeeting(panel, on, TEN, "Town Hall, committee room", false);
    return done(meetings.call(ctx, it));
  }

  private void held(TenantContext then, String panel, List<EnquiryRow> asking) {
    var people = asking.stream().filter(e -> !e.received().isAfter(then.today())).limit(1).toList();
    var meeting = agenda(then, called(then, panel, then.today()), panel, people);
    var there = new ArrayList<UUID>();
    for (var c : meeting.called()) {
      var id = c.member().id();
      if (c.member().member().roles().contains(AWAY)) {
        done(attendance.answer(then, meeting.id(), id, "APOLOGIES").orElseThrow());
      } else {
        done(attendance.present(then, meeting.id(), id, TEN, null).orElseThrow());
        there.add(id);
      }
    }
    for (var item : meeting.items()) {
      var slot = item.row().slot();
      var it =
          new Hearing(
              slot,
              slot.plusMinutes(30),
              there.get(0),
              Finding.ADVICE,
              null,
              "The panel thanked the applicants for their openness.",
              "See the second bedroom before the next visit.",
              there.size(),
              0,
              0);
      done(hearings.hear(then, item.id(), item.version(), it).orElseThrow());
      var minuted =
          done(
              hearings
                  .note(then, item.id(), "The panel talked about the home and the family's time.")
                  .orElseThrow());
      done(hearings.finalise(then, item.id(), minuted.version()).orElseThrow());
    }
  }

  private void coming(TenantContext ctx, String panel, List<EnquiryRow> asking) {
    agenda(ctx, called(ctx, panel, ctx.today().plusDays(14)), panel, asking);
  }

  private MeetingView agenda(
      TenantContext ctx, MeetingView called, String panel, List<EnquiryRow> people) {
    var meeting = called;
    var kind = panel.equals("adoption") ? MatterKind.ADOPTER_ADVICE : MatterKind.FOSTER_ADVICE;
    var slot = TEN.plusMinutes(30);
    for (var who : people) {
      var subject = new Subject(SubjectKind.APPLICANT, who.id());
      var asked =
          done(
              matters.ask(
                  ctx,
                  kind,
                  subject,
                  "Advice on " + who.people().name(),
                  "The applicants ask whether a child may share a room with their own."));
      meeting =
          done(
              meetings
                  .put(ctx, meeting.id(), meeting.version(), asked.id(), slot, 45)
                  .orElseThrow());
      slot = slot.plusMinutes(45);
    }
    return meeting;
  }

  /** Lets a sample user sign in as a member of each panel: a panel member, and an administrator. */
  void link(TenantContext ctx, UUID user, String role) {
    var seat = seat(role);
    if (seat == null) {
      return;
    }
    for (var row :
        members.list(ctx, new ListQuery(Map.of("roles", seat), null, false, 0, 50)).rows()) {
      if (row.user() == null && row.member().roles().contains(seat)) {
        done(members.link(ctx, row.id(), row.version(), user.toString()).orElseThrow());
      }
    }
  }

  private static @Nullable String seat(String role) {
    return switch (role) {
      case "panel-member" -> "elected member";
      case "tenant-administrator" -> AWAY;
      default -> null;
    };
  }

  private static <T> T done(Decision<T> decision) {
    return decision.fold(
        it -> it,
        no -> {
          throw new IllegalStateException("the sample was refused: " + no);
        });
  }
}
