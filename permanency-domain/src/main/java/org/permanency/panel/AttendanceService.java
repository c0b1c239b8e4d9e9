package org.permanency.panel;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.panel.rule.ItemState;
import org.permanency.panel.rule.MatterState;
import org.permanency.panel.rule.MeetingRules;
import org.permanency.panel.rule.MeetingState;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;
import org.permanency.workflow.MoveBook;

/** Who comes to meetings, when they are there, and what interests they declare. */
@TenantService
public class AttendanceService {
  /** What a member answers. */
  public static final List<String> ANSWERS = List.of("COMING", "APOLOGIES");

  @Inject MeetingStore store;
  @Inject ItemStore items;
  @Inject MinutesStore minutes;
  @Inject MatterStore matters;
  @Inject Meetings meetings;
  @Inject MoveBook moves;
  @Inject Event<Audited> audit;

  /**
   * Notes what a member answered. Refusals: {@code panel.called.answer}, {@code panel.called.none}
   * for who was not called, {@code panel.meeting.over}.
   *
   * @param answer COMING or APOLOGIES
   * @return empty when the tenant has no such meeting
   */
  @Needs(Permission.PANEL_WRITE)
  public Optional<Decision<MeetingView>> answer(
      TenantContext ctx, UUID id, UUID member, String answer) {
    return change(
        ctx,
        id,
        view -> {
          var no = called(view, member);
          if (!ANSWERS.contains(answer)) {
            no.add(Reason.of("panel.called.answer"));
          }
          return no;
        },
        view -> store.answer(id, member, answer));
  }

  /**
   * Notes when a member came and left; without a time of coming they were not there. Matters heard
   * without a quorum by these times are not valid any more and have to be heard again. Refusals:
   * {@link MeetingRules#present}, {@code panel.called.none}, {@code panel.called.final} when
   * minutes of a matter that it touches are final.
   *
   * @return empty when the tenant has no such meeting
   */
  @Needs(Permission.PANEL_WRITE)
  public Optional<Decision<MeetingView>> present(
      TenantContext ctx, UUID id, UUID member, @Nullable LocalTime came, @Nullable LocalTime went) {
    return change(
        ctx,
        id,
        view -> {
          var no = called(view, member);
          var of = view.row().meeting();
          no.addAll(MeetingRules.present(came, went, of.on(), ctx.today()));
          if (view.items().stream().anyMatch(i -> touches(i, member, came, went))) {
            no.add(Reason.of("panel.called.final"));
          }
          return no;
        },
        view -> {
          store.present(id, member, came, went);
          again(ctx, id);
        });
  }

  /** Whether these times take a member out of a matter whose minutes are final, or put them in. */
  private static boolean touches(
      ItemView item, UUID member, @Nullable LocalTime came, @Nullable LocalTime went) {
    var hearing = item.row().hearing();
    if (hearing == null || item.row().finalOn() == null) {
      return false;
    }
    boolean was = item.there().stream().anyMatch(s -> s.id().equals(member));
    boolean out =
        item.barred().containsKey(member)
            || item.conflicts().stream().anyMatch(c -> c.member().equals(member));
    boolean would =
        came != null
            && !came.isAfter(hearing.from())
            && (went == null || !went.isBefore(hearing.until()));
    return !out && was != would;
  }

  /** Looks at every matter that was heard and is not final yet. */
  private void again(TenantContext ctx, UUID meeting) {
    for (var item : meetings.view(ctx, meeting).orElseThrow().items()) {
      if (item.row().state() == ItemState.HEARD
          && item.row().finalOn() == null
          && !item.missing().isEmpty()) {
        invalid(ctx, item);
      }
    }
  }

  private void invalid(TenantContext ctx, ItemView item) {
    var codes = item.missing().stream().map(Reason::code).toList();
    items.state(item.id(), ItemState.INVALID, String.join(" ", codes));
    var m = item.row().matter();
    matters.move(m.id(), MatterState.WAITING);
    matters.meeting(m.id(), null);
    moves.record(
        ctx,
        PanelBook.work(m.id()),
        m.state(),
        MatterState.WAITING,
        ctx.today(),
        "The panel was not quorate when it heard this; it has to hear it again.");
    var subject = m.subject();
    audit.fire(
        new Audited(
            ctx,
            "panel-item.invalid",
            subject.kind().word(),
            subject.id().toString(),
            null,
            m.reference() + " " + codes));
  }

  /**
   * Notes an interest that a member has in a matter: they do not sit on it, nor see its papers.
   * Refusals: {@code panel.called.none}, {@code panel.item.none}, {@code panel.conflict.what},
   * {@code panel.called.final}.
   *
   * @return empty when the tenant has no such meeting
   */
  @Needs(Permission.PANEL_WRITE)
  public Optional<Decision<MeetingView>> conflict(
      TenantContext ctx, UUID id, UUID item, UUID member, String what) {
    return change(
        ctx,
        id,
        view -> {
          var no = called(view, member);
          var found = view.items().stream().filter(i -> i.id().equals(item)).findFirst();
          if (found.isEmpty()) {
            no.add(Reason.of("panel.item.none"));
          } else if (found.get().row().finalOn() != null) {
            no.add(Reason.of("panel.called.final"));
          }
          if (what.isBlank() || what.length() > 500) {
            no.add(Reason.of("panel.conflict.what", "most", 500));
          }
          return no;
        },
        view -> {
          minutes.conflict(ctx, item, member, what.strip());
          again(ctx, id);
        });
  }

  /**
   * Says who else comes for a matter. Refusals: {@code panel.item.none}, {@code
   * panel.attendee.name}, {@code panel.attendee.role}.
   *
   * @return empty when the tenant has no such meeting
   */
  @Needs(Permission.PANEL_WRITE)
  public Optional<Decision<MeetingView>> attendee(
      TenantContext ctx, UUID id, UUID item, String name, String role) {
    return change(
        ctx,
        id,
        view -> {
          var no = item(view, item);
          if (name.isBlank() || name.length() > 200) {
            no.add(Reason.of("panel.attendee.name", "most", 200));
          }
          if (role.isBlank() || role.length() > 100) {
            no.add(Reason.of("panel.attendee.role", "most", 100));
          }
          return no;
        },
        view -> minutes.attendee(item, name.strip(), role.strip()));
  }

  /**
   * Notes whether somebody else came. Refusals: {@code panel.item.none}, {@code
   * panel.attendee.none}.
   *
   * @return empty when the tenant has no such meeting
   */
  @Needs(Permission.PANEL_WRITE)
  public Optional<Decision<MeetingView>> attended(
      TenantContext ctx, UUID id, UUID item, UUID attendee, boolean came) {
    return change(
        ctx,
        id,
        view -> {
          var no = item(view, item);
          if (view.items().stream()
              .flatMap(i -> i.attendees().stream())
              .noneMatch(a -> a.id().equals(attendee))) {
            no.add(Reason.of("panel.attendee.none"));
          }
          return no;
        },
        view -> minutes.attended(item, attendee, came));
  }

  private static List<Reason> called(MeetingView view, UUID member) {
    var no = new ArrayList<Reason>();
    if (view.called().stream().noneMatch(c -> c.member().id().equals(member))) {
      no.add(Reason.of("panel.called.none"));
    }
    return no;
  }

  private static List<Reason> item(MeetingView view, UUID item) {
    var no = new ArrayList<Reason>();
    if (view.items().stream().noneMatch(i -> i.id().equals(item))) {
      no.add(Reason.of("panel.item.none"));
    }
    return no;
  }

  /** Changes of attendance follow each other: whoever comes second waits, and loses nothing. */
  private Optional<Decision<MeetingView>> change(
      TenantContext ctx,
      UUID id,
      Function<MeetingView, List<Reason>> rule,
      java.util.function.Consumer<MeetingView> apply) {
    store.lock(id);
    return meetings
        .view(ctx, id)
        .map(
            view -> {
              var no = new ArrayList<>(rule.apply(view));
              if (view.row().state() == MeetingState.CANCELLED) {
                no.add(Reason.of("panel.meeting.over", "state", view.row().state().label()));
              }
              if (!no.isEmpty()) {
                return new Decision.Refused<MeetingView>(no);
              }
              apply.accept(view);
              store.touch(id, null);
              audit.fire(
                  new Audited(
                      ctx, "panel-meeting.attendance", "panel-meeting", id.toString(), null, null));
              return Decision.granted(meetings.view(ctx, id).orElseThrow());
            });
  }
}
