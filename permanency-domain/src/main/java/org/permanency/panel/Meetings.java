package org.permanency.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.panel.ItemView.Conflict;
import org.permanency.panel.MeetingView.Called;
import org.permanency.panel.rule.Hearing;
import org.permanency.panel.rule.Office;
import org.permanency.panel.rule.Quorum;
import org.permanency.panel.rule.Sitting;
import org.permanency.tenancy.TenantContext;

/** Puts meetings together: who may sit on each matter, and whether they are enough. */
@ApplicationScoped
class Meetings {
  @Inject MeetingStore meetings;
  @Inject ItemStore items;
  @Inject MinutesStore minutes;
  @Inject MatterDoors doors;
  @Inject Panels panels;

  /** A meeting whole; empty for none. */
  Optional<MeetingView> view(TenantContext ctx, UUID id) {
    return meetings
        .find(id)
        .map(
            row -> {
              var called = meetings.called(id);
              return new MeetingView(row, called, views(ctx, row, called, items.agenda(id)));
            });
  }

  /** One item whole, whatever became of it. */
  Optional<ItemView> item(TenantContext ctx, UUID id) {
    return items
        .find(id)
        .flatMap(
            row ->
                meetings
                    .find(row.meeting())
                    .map(m -> views(ctx, m, meetings.called(m.id()), List.of(row)).get(0)));
  }

  private List<ItemView> views(
      TenantContext ctx, MeetingRow meeting, List<Called> called, List<ItemRow> rows) {
    var ids = rows.stream().map(ItemRow::id).toList();
    var conflicts = minutes.conflicts(ids);
    var attendees = minutes.attendees(ids);
    var notes = minutes.notes(ids);
    var views = new ArrayList<ItemView>();
    for (var row : rows) {
      var declared = conflicts.stream().filter(c -> c.item().equals(row.id())).toList();
      var barred = barred(ctx, row, called);
      var there = there(row.hearing(), called, out(declared, barred));
      var presides = presides(row.hearing(), there);
      views.add(
          new ItemView(
              row,
              there,
              presides,
              Quorum.missing(quorum(ctx, meeting, presides, there)),
              barred,
              declared,
              attendees.stream().filter(a -> a.item().equals(row.id())).toList(),
              notes.stream().filter(n -> n.item().equals(row.id())).toList()));
    }
    return views;
  }

  /** Who would sit when a matter is heard so, and what the quorum would lack. */
  ItemView heard(TenantContext ctx, ItemView item, Hearing hearing) {
    var meeting = meetings.find(item.row().meeting()).orElseThrow();
    var called = meetings.called(meeting.id());
    var there = there(hearing, called, out(item.conflicts(), item.barred()));
    return new ItemView(
        item.row(),
        there,
        hearing.presides(),
        Quorum.missing(quorum(ctx, meeting, hearing.presides(), there)),
        item.barred(),
        item.conflicts(),
        item.attendees(),
        item.notes());
  }

  private Quorum.Facts quorum(
      TenantContext ctx, MeetingRow meeting, @Nullable UUID presides, List<Sitting> there) {
    var of = meeting.meeting();
    return new Quorum.Facts(
        panels.law(ctx, of.panel(), of.on()),
        panels.own(ctx, of.panel(), of.on()),
        of.joint(),
        presides,
        there,
        of.on());
  }

  private Map<UUID, String> barred(TenantContext ctx, ItemRow row, List<Called> called) {
    var involved = doors.involved(ctx, row.matter());
    var barred = new HashMap<UUID, String>();
    for (var c : called) {
      var user = c.member().user();
      if (user != null && doors.among(involved, user)) {
        barred.put(c.member().id(), c.member().member().name());
      }
    }
    return barred;
  }

  private static Set<UUID> out(List<Conflict> conflicts, Map<UUID, String> barred) {
    var out = new HashSet<>(barred.keySet());
    conflicts.forEach(c -> out.add(c.member()));
    return out;
  }

  private static List<Sitting> there(
      @Nullable Hearing hearing, List<Called> called, Set<UUID> out) {
    return called.stream()
        .filter(c -> !out.contains(c.member().id()))
        .filter(c -> hearing == null ? c.expected() : c.there(hearing.from(), hearing.until()))
        .map(c -> c.member().sitting())
        .toList();
  }

  private static @Nullable UUID presides(@Nullable Hearing hearing, List<Sitting> there) {
    if (hearing != null) {
      return hearing.presides();
    }
    for (var office : List.of(Office.CHAIR, Office.VICE_CHAIR)) {
      for (var s : there) {
        if (s.office() == office) {
          return s.id();
        }
      }
    }
    return null;
  }
}
