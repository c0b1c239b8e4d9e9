package org.permanency.panel;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.panel.rule.ItemState;
import org.permanency.panel.rule.MatterState;
import org.permanency.panel.rule.MeetingRules;
import org.permanency.panel.rule.MeetingState;
import org.permanency.panel.rule.NewMeeting;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;
import org.permanency.workflow.LetterBook;
import org.permanency.workflow.LetterTexts;
import org.permanency.workflow.MoveBook;

/** Meetings of panels and their agendas. */
@TenantService
public class MeetingService {
  @Inject MeetingStore store;
  @Inject ItemStore items;
  @Inject MatterStore matters;
  @Inject MemberStore members;
  @Inject Meetings meetings;
  @Inject MatterDoors doors;
  @Inject Panels panels;
  @Inject MoveBook moves;
  @Inject LetterBook letters;
  @Inject LetterTexts texts;
  @Inject Event<Audited> audit;
  @Inject InstantSource clock;

  /**
   * Meetings, the latest first.
   *
   * @param query filters {@code panel}, {@code state} (exact), {@code place} (contains), {@code
   *     from}, {@code to} (days), {@code coming} (yes, no); sorts {@code panel}, {@code state},
   *     {@code place}, {@code on}
   */
  @Needs(Permission.PANEL_READ)
  public ListPage<MeetingRow> list(TenantContext ctx, ListQuery query) {
    return store.list(query, ctx.today());
  }

  /**
   * Panels that meet less often than the rule {@code panels} says: {@code panel.meeting.seldom} for
   * each whose last meeting is longer ago and that none is called of.
   */
  @Needs(Permission.PANEL_READ)
  public List<Reason> seldom(TenantContext ctx) {
    var no = new ArrayList<Reason>();
    panels
        .names(ctx, ctx.today())
        .forEach(
            (key, name) -> {
              var own = panels.own(ctx, key, ctx.today());
              var weeks = own == null ? null : own.everyWeeks();
              if (weeks != null
                  && store
                      .last(key)
                      .filter(d -> !d.plusWeeks(weeks).isBefore(ctx.today()))
                      .isEmpty()) {
                no.add(Reason.of("panel.meeting.seldom", "panel", name, "weeks", weeks));
              }
            });
    return no;
  }

  /** One meeting; empty when the tenant has none of this id. */
  @Needs(Permission.PANEL_READ)
  public Optional<MeetingView> find(TenantContext ctx, UUID id) {
    var found = meetings.view(ctx, id);
    found.ifPresent(m -> about(ctx, "panel-meeting.read", id, String.valueOf(m.items().size())));
    return found;
  }

  /**
   * Calls a meeting: every member of the list on its day is asked, by e-mail where there is an
   * address. Refusals: {@link MeetingRules#call}.
   */
  @Needs(Permission.PANEL_WRITE)
  public Decision<MeetingView> call(TenantContext ctx, NewMeeting it) {
    var names = panels.names(ctx, it.on());
    var asked = members.on(it.panel(), it.on());
    var no = MeetingRules.call(it, names.keySet(), asked.size());
    if (!no.isEmpty()) {
      return new Decision.Refused<>(no);
    }
    var id = Ids.next(clock);
    store.insert(id, it);
    for (var member : asked) {
      store.call(id, member.id());
      invite(ctx, id, it, member, names);
    }
    about(ctx, "panel-meeting.call", id, it.panel() + " on " + it.on());
    return Decision.granted(meetings.view(ctx, id).orElseThrow());
  }

  private void invite(
      TenantContext ctx, UUID id, NewMeeting it, MemberRow member, Map<String, String> names) {
    var address = member.member().email();
    if (address == null) {
      return;
    }
    var panel = names.getOrDefault(it.panel(), it.panel());
    var facts =
        Map.of(
            "member", member.member().name(),
            "panel", panel,
            "day", LetterTexts.day(it.on()),
            "time", it.begins().toString(),
            "place", it.place());
    texts
        .of(ctx, "panel-call", facts)
        .ifPresent(
            t -> letters.write("call " + id + " " + member.id(), address, t.subject(), t.body()));
  }

  /**
   * Puts a matter on the agenda. Refusals: {@link MeetingRules#change}, {@link MeetingRules#put},
   * and all that the matter's own room says.
   *
   * @param slot when its time begins
   * @param minutes how long it is
   * @return empty when the tenant has no such meeting or matter
   */
  @Needs(Permission.PANEL_WRITE)
  public Optional<Decision<MeetingView>> put(
      TenantContext ctx, UUID id, int version, UUID matter, LocalTime slot, int minutes) {
    if (matters.lock(matter).isEmpty()) {
      return Optional.empty();
    }
    var m = matters.find(matter).orElseThrow();
    return change(
        ctx,
        id,
        version,
        view -> {
          var of = view.row().meeting();
          var taken =
              view.items().stream()
                  .map(i -> new MeetingRules.Slot(i.row().slot(), i.row().slotEnds()))
                  .toList();
          boolean same = of.panel().equals(m.kind().panel());
          var no =
              new ArrayList<>(MeetingRules.put(m.state(), same, of.begins(), slot, minutes, taken));
          no.addAll(doors.notReady(ctx, m));
          return no;
        },
        view -> {
          items.insert(Ids.next(clock), id, matter, slot, minutes);
          move(
              ctx,
              m,
              MatterState.LISTED,
              "On the agenda of " + LetterTexts.day(view.row().meeting().on()));
          matters.meeting(matter, view.row().meeting().on());
          return null;
        });
  }

  private void move(TenantContext ctx, MatterView m, MatterState to, String why) {
    matters.move(m.id(), to);
    moves.record(ctx, PanelBook.work(m.id()), m.state(), to, ctx.today(), why);
    var subject = m.subject();
    audit.fire(
        new Audited(
            ctx,
            "panel-matter.move",
            subject.kind().word(),
            subject.id().toString(),
            null,
            m.reference() + " " + to));
  }

  /**
   * Takes a matter off the agenda; it waits for another meeting. Refusals: {@link
   * MeetingRules#change}; {@code panel.item.heard}; {@code panel.item.why}.
   *
   * @return empty when the tenant has no such meeting
   */
  @Needs(Permission.PANEL_WRITE)
  public Optional<Decision<MeetingView>> takeOff(
      TenantContext ctx, UUID id, int version, UUID item, String why) {
    return change(
        ctx,
        id,
        version,
        view -> {
          var no = new ArrayList<Reason>();
          if (view.items().stream()
              .noneMatch(i -> i.id().equals(item) && i.row().state() == ItemState.LISTED)) {
            no.add(Reason.of("panel.item.heard"));
          }
          why(why, no);
          return no;
        },
        view -> {
          view.items().stream().filter(i -> i.id().equals(item)).forEach(i -> off(ctx, i, why));
          return null;
        });
  }

  private void off(TenantContext ctx, ItemView item, String why) {
    items.state(item.id(), ItemState.TAKEN_OFF, null);
    move(ctx, item.row().matter(), MatterState.WAITING, why);
    matters.meeting(item.row().matter().id(), null);
  }

  private static void why(String why, List<Reason> no) {
    if (why.isBlank() || why.length() > 500) {
      no.add(Reason.of("panel.item.why", "most", 500));
    }
  }

  /**
   * Says that a meeting does not take place; its matters wait for another. Refusals: {@link
   * MeetingRules#change}; {@code panel.item.why}; {@code panel.meeting.heard} when a matter was
   * heard.
   *
   * @return empty when the tenant has no such meeting
   */
  @Needs(Permission.PANEL_WRITE)
  public Optional<Decision<MeetingView>> cancel(
      TenantContext ctx, UUID id, int version, String why) {
    return change(
        ctx,
        id,
        version,
        view -> {
          var no = new ArrayList<Reason>();
          if (view.items().stream().anyMatch(i -> i.row().state() != ItemState.LISTED)) {
            no.add(Reason.of("panel.meeting.heard"));
          }
          why(why, no);
          return no;
        },
        view -> {
          view.items().forEach(i -> off(ctx, i, why));
          store.touch(id, MeetingState.CANCELLED);
          return null;
        });
  }

  private Optional<Decision<MeetingView>> change(
      TenantContext ctx,
      UUID id,
      int version,
      Function<MeetingView, List<Reason>> rule,
      Function<MeetingView, @Nullable Void> apply) {
    var locked = store.lock(id);
    return meetings
        .view(ctx, id)
        .map(
            view -> {
              boolean stale = locked.isEmpty() || locked.get() != version;
              var no =
                  new ArrayList<>(
                      MeetingRules.change(new MeetingRules.Facts(view.row().state(), stale)));
              no.addAll(rule.apply(view));
              if (!no.isEmpty()) {
                return new Decision.Refused<MeetingView>(no);
              }
              apply.apply(view);
              store.touch(id, null);
              about(ctx, "panel-meeting.change", id, null);
              return Decision.granted(meetings.view(ctx, id).orElseThrow());
            });
  }

  private void about(TenantContext ctx, String action, UUID id, @Nullable String detail) {
    audit.fire(new Audited(ctx, action, "panel-meeting", id.toString(), null, detail));
  }
}
