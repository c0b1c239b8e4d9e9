package org.permanency.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.HouseholdService;
import org.permanency.fostering.HouseholdView;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.fostering.rule.Register;
import org.permanency.people.ClosedRecords;
import org.permanency.people.rule.Subject;
import org.permanency.people.rule.SubjectKind;
import org.permanency.record.rule.EntryKind;
import org.permanency.tenancy.TenantContext;

/** Approval, terms, levels, holds and placements of a household. */
@ApplicationScoped
class HouseholdEvents implements ChronologySource {
  @Inject HouseholdService households;

  @Override
  public SubjectKind kind() {
    return SubjectKind.HOUSEHOLD;
  }

  @Override
  public List<ChronologyEvent> events(TenantContext ctx, Subject subject, @Nullable String why) {
    var events = new ArrayList<ChronologyEvent>();
    households.find(ctx, new HouseholdId(subject.id())).ifPresent(v -> all(v, events));
    return events;
  }

  private static void all(HouseholdView view, List<ChronologyEvent> events) {
    var approval = view.facts().household().approval();
    if (approval != null) {
      add(events, approval.start(), EntryKind.APPROVAL, "Approved", "");
      if (approval.end() != null) {
        add(events, approval.end(), EntryKind.APPROVAL, "Approval ended", "");
      }
    }
    for (var terms : view.facts().terms()) {
      add(events, terms.period().start(), EntryKind.TERMS, "Terms: " + words(terms), "");
    }
    for (var level : view.facts().levels()) {
      add(events, level.period().start(), EntryKind.LEVEL, "Payment level " + level.level(), "");
    }
    for (var hold : view.facts().holds()) {
      var places = hold.places() == 1 ? "1 place" : hold.places() + " places";
      add(events, hold.period().start(), EntryKind.HOLD, places + " put on hold", hold.reason());
      if (hold.period().end() != null) {
        add(events, hold.period().end(), EntryKind.HOLD, "Hold ended: " + places, hold.reason());
      }
    }
    view.stays().forEach(s -> stay(s, events));
  }

  private static void stay(HouseholdView.Stay stay, List<ChronologyEvent> events) {
    var who = stay.child();
    var name =
        who.hidden()
            ? ClosedRecords.RESTRICTED
            : who.name() == null ? who.council() + " " + who.number() : who.name();
    add(events, stay.period().start(), EntryKind.PLACEMENT, "Placed here: " + name, "");
    if (stay.period().end() != null) {
      var planned = stay.endedPlanned();
      var how = planned == null ? "" : planned ? "Planned" : "Not planned";
      add(events, stay.period().end(), EntryKind.PLACEMENT, "Left: " + name, how);
    }
  }

  private static String words(Register.Terms terms) {
    var places = terms.places() == 1 ? "1 place" : terms.places() + " places";
    var from = terms.ageFrom();
    var to = terms.ageTo();
    if (from == null && to == null) {
      return places + ", any age";
    }
    return places
        + (from == null
            ? ", up to age " + to
            : to == null ? ", from age " + from : ", ages " + from + " to " + to);
  }

  private static void add(
      List<ChronologyEvent> events, LocalDate on, EntryKind kind, String what, String detail) {
    events.add(new ChronologyEvent(on, kind, what, detail));
  }
}
