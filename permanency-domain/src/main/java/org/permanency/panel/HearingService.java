package org.permanency.panel;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.panel.rule.Finding;
import org.permanency.panel.rule.Hearing;
import org.permanency.panel.rule.HearingRules;
import org.permanency.panel.rule.ItemState;
import org.permanency.panel.rule.MatterState;
import org.permanency.panel.rule.MeetingState;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;
import org.permanency.workflow.MoveBook;
import org.permanency.workflow.NewTask;
import org.permanency.workflow.TaskBook;
import org.permanency.workflow.rule.Clock;

/** What panels recommend, and the minutes of it. */
@TenantService
public class HearingService {
  @Inject MeetingStore meetingStore;
  @Inject ItemStore items;
  @Inject MinutesStore minutes;
  @Inject MatterStore matters;
  @Inject Meetings meetings;
  @Inject MatterDoors doors;
  @Inject MoveBook moves;
  @Inject TaskBook tasks;
  @Inject Event<Audited> audit;

  /** One item of an agenda; empty when the tenant has none of this id. */
  @Needs(Permission.PANEL_READ)
  public Optional<ItemView> find(TenantContext ctx, UUID id) {
    var found = meetings.item(ctx, id);
    found.ifPresent(i -> about(ctx, "panel-item.read", i, null));
    return found;
  }

  /**
   * Records what the panel recommends. Refusals: {@link HearingRules#hear}, everything that the
   * quorum lacks ({@link org.permanency.panel.rule.Quorum}), all that the matter's own room says,
   * {@code panel.item.changed}, {@code panel.item.final}, {@code panel.hearing.not-yet}.
   *
   * @return empty when the tenant has no such item
   */
  @Needs(Permission.PANEL_WRITE)
  public Optional<Decision<ItemView>> hear(
      TenantContext ctx, UUID id, int version, Hearing hearing) {
    boolean stale = items.lock(id).filter(v -> v == version).isEmpty();
    return meetings
        .item(ctx, id)
        .map(
            item -> {
              var would = meetings.heard(ctx, item, hearing);
              var matter = item.row().matter();
              var no = new ArrayList<Reason>();
              open(item, stale, no);
              if (item.row().on().isAfter(ctx.today())) {
                no.add(Reason.of("panel.hearing.not-yet", "on", item.row().on()));
              }
              no.addAll(would.missing());
              no.addAll(HearingRules.hear(matter.kind(), hearing, would.there().size()));
              no.addAll(doors.notReady(ctx, matter));
              if (!no.isEmpty()) {
                return new Decision.Refused<ItemView>(no);
              }
              items.heard(id, hearing);
              if (matter.state() == MatterState.LISTED) {
                move(ctx, matter, MatterState.HEARD, hearing.finding().label());
              }
              about(ctx, "panel-item.hear", item, hearing.finding().name());
              return Decision.granted(meetings.item(ctx, id).orElseThrow());
            });
  }

  private static void open(ItemView item, boolean stale, ArrayList<Reason> no) {
    if (stale) {
      no.add(Reason.of("panel.item.changed"));
    }
    if (item.row().finalOn() != null) {
      no.add(Reason.of("panel.item.final"));
    }
    var state = item.row().state();
    if (state != ItemState.LISTED && state != ItemState.HEARD) {
      no.add(Reason.of("panel.item.not-here", "state", state.label()));
    }
  }

  /**
   * Writes a piece of the minutes. Everybody writes their own, so nobody's words are lost; what
   * comes after the minutes are final stands beside them as a correction. Refusal: {@code
   * panel.note.words}.
   *
   * @return empty when the tenant has no such item
   */
  @Needs(Permission.PANEL_WRITE)
  public Optional<Decision<ItemView>> note(TenantContext ctx, UUID id, String words) {
    items.lock(id);
    return meetings
        .item(ctx, id)
        .map(
            item -> {
              if (words.isBlank() || words.length() > HearingRules.LONG) {
                return Decision.<ItemView>refused(
                    Reason.of("panel.note.words", "most", HearingRules.LONG));
              }
              minutes.note(ctx, id, words.strip(), item.row().finalOn() != null);
              about(ctx, "panel-item.note", item, null);
              return Decision.granted(meetings.item(ctx, id).orElseThrow());
            });
  }

  /**
   * Changes one's own piece of the minutes. Refusals: {@code panel.note.none}, {@code
   * panel.note.other} for somebody else's, {@code panel.note.changed} with the words as they are
   * now, {@code panel.item.final}, {@code panel.note.words}.
   *
   * @return empty when the tenant has no such item
   */
  @Needs(Permission.PANEL_WRITE)
  public Optional<Decision<ItemView>> change(
      TenantContext ctx, UUID id, UUID note, int version, String words) {
    items.lock(id);
    return meetings
        .item(ctx, id)
        .map(
            item -> {
              var found = minutes.lockNote(note).filter(n -> n.item().equals(id));
              if (found.isEmpty()) {
                return Decision.<ItemView>refused(Reason.of("panel.note.none"));
              }
              var no = new ArrayList<Reason>();
              if (!found.get().user().equals(ctx.actor().id())) {
                no.add(Reason.of("panel.note.other", "by", found.get().by()));
              }
              if (found.get().version() != version) {
                no.add(Reason.of("panel.note.changed", "words", found.get().words()));
              }
              if (item.row().finalOn() != null) {
                no.add(Reason.of("panel.item.final"));
              }
              if (words.isBlank() || words.length() > HearingRules.LONG) {
                no.add(Reason.of("panel.note.words", "most", HearingRules.LONG));
              }
              if (!no.isEmpty()) {
                return new Decision.Refused<ItemView>(no);
              }
              minutes.change(note, words.strip());
              about(ctx, "panel-item.note", item, "changed");
              return Decision.granted(meetings.item(ctx, id).orElseThrow());
            });
  }

  /**
   * Makes the minutes of a matter final: its room hears the recommendation, and the clock of the
   * decision begins on this day. Refusals: {@code panel.item.changed}, {@code panel.item.final},
   * {@code panel.item.not-heard}, {@code panel.item.no-minutes}, and what the quorum lacks.
   *
   * @return empty when the tenant has no such item
   */
  @Needs(Permission.PANEL_WRITE)
  public Optional<Decision<ItemView>> finalise(TenantContext ctx, UUID id, int version) {
    boolean stale = items.lock(id).filter(v -> v == version).isEmpty();
    return meetings
        .item(ctx, id)
        .map(
            item -> {
              var no = new ArrayList<Reason>();
              open(item, stale, no);
              var hearing = item.row().hearing();
              if (hearing == null) {
                no.add(Reason.of("panel.item.not-heard"));
              } else {
                no.addAll(item.missing());
              }
              if (item.notes().isEmpty()) {
                no.add(Reason.of("panel.item.no-minutes"));
              }
              if (!no.isEmpty() || hearing == null) {
                return new Decision.Refused<ItemView>(no);
              }
              items.finalise(id, ctx.today(), ctx.actor().name());
              recommended(ctx, item.row(), hearing);
              closeMeeting(ctx, item.row().meeting());
              about(ctx, "panel-item.finalise", item, hearing.finding().name());
              return Decision.granted(meetings.item(ctx, id).orElseThrow());
            });
  }

  private void recommended(TenantContext ctx, ItemRow row, Hearing hearing) {
    var m = row.matter();
    var to =
        switch (hearing.finding()) {
          case SUITABLE, UNSUITABLE -> MatterState.TO_DECIDE;
          case FULL_REPORT -> MatterState.RETURNED;
          case DEFERRED -> MatterState.WAITING;
          case ADVICE -> MatterState.ADVISED;
        };
    matters.recommended(m.id(), hearing.finding(), row.on());
    move(ctx, m, to, hearing.finding().label());
    if (hearing.finding() == Finding.DEFERRED) {
      matters.meeting(m.id(), null);
    }
    doors.recommended(ctx, m, hearing.finding(), row.on());
    if (to == MatterState.TO_DECIDE) {
      var work = PanelBook.work(m.id());
      var start = Clock.Start.on(ctx.today());
      tasks.start(
          ctx, new NewTask(m.kind().clock("decision"), work, m.subject(), start, null, null));
    }
  }

  private void closeMeeting(TenantContext ctx, UUID meeting) {
    boolean all =
        items.agenda(meeting).stream()
            .allMatch(i -> i.finalOn() != null || i.state() == ItemState.INVALID);
    if (all) {
      meetingStore.lock(meeting);
      meetingStore.touch(meeting, MeetingState.HELD);
    }
  }

  private void move(TenantContext ctx, MatterView m, MatterState to, String why) {
    matters.move(m.id(), to);
    moves.record(ctx, PanelBook.work(m.id()), m.state(), to, ctx.today(), why);
  }

  private void about(
      TenantContext ctx,
      String action,
      ItemView item,
      @org.jspecify.annotations.Nullable String detail) {
    var m = item.row().matter();
    audit.fire(
        new Audited(
            ctx,
            action,
            m.subject().kind().word(),
            m.subject().id().toString(),
            null,
            m.reference() + (detail == null ? "" : " " + detail)));
  }
}
