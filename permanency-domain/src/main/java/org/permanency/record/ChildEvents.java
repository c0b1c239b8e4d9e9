package org.permanency.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.permanency.casework.CaseService;
import org.permanency.casework.CaseStory;
import org.permanency.casework.ReviewService;
import org.permanency.fostering.ChildStay;
import org.permanency.fostering.StayService;
import org.permanency.kernel.Decision;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.people.rule.ChildId;
import org.permanency.people.rule.Subject;
import org.permanency.people.rule.SubjectKind;
import org.permanency.placement.PlacementService;
import org.permanency.placement.rule.CareHistory;
import org.permanency.placement.rule.CareWords;
import org.permanency.placement.rule.Placement;
import org.permanency.record.rule.EntryKind;
import org.permanency.tenancy.TenantContext;

/** Care, legal status, placements, reviews, responsibility and allocation of a child. */
@ApplicationScoped
class ChildEvents implements ChronologySource {
  @Inject PlacementService placements;
  @Inject StayService stays;
  @Inject CaseService cases;
  @Inject ReviewService reviews;

  @Override
  public SubjectKind kind() {
    return SubjectKind.CHILD;
  }

  @Override
  public List<ChronologyEvent> events(TenantContext ctx, Subject subject, @Nullable String why) {
    var child = new ChildId(subject.id());
    var events = new ArrayList<ChronologyEvent>();
    var lived = granted(stays.of(ctx, child, why)).orElse(List.of());
    granted(placements.timeline(ctx, child, why)).ifPresent(h -> care(h, lived, events));
    granted(cases.story(ctx, child, why)).ifPresent(s -> work(s, events));
    for (var review : granted(reviews.of(ctx, child, why)).orElse(List.of())) {
      events.add(
          new ChronologyEvent(
              review.held(), EntryKind.REVIEW, "Review held", review.participationWords()));
    }
    return events;
  }

  private static <T> Optional<T> granted(Optional<Decision<T>> answer) {
    return answer.flatMap(d -> d.fold(Optional::of, no -> Optional.empty()));
  }

  private static void care(
      CareHistory history, List<ChildStay> lived, List<ChronologyEvent> events) {
    for (var period : history.periods()) {
      if (period.startKnown()) {
        events.add(
            new ChronologyEvent(period.start(), EntryKind.CARE, "Started to be looked after", ""));
      }
      if (period.end() != null) {
        events.add(
            new ChronologyEvent(
                period.end(),
                EntryKind.CARE,
                "No longer looked after",
                CareWords.ended(period.reasonEnded())));
      }
    }
    for (var spell : history.legalSpells()) {
      events.add(
          new ChronologyEvent(
              spell.from(), EntryKind.LEGAL, CareWords.legalStatus(spell.status()), ""));
    }
    history.placements().forEach(p -> placement(p, lived, events));
  }

  private static void placement(
      Placement placement, List<ChildStay> lived, List<ChronologyEvent> events) {
    var where = CareWords.place(placement.place());
    if (placement.startKnown()) {
      events.add(
          new ChronologyEvent(
              placement.start(), EntryKind.PLACEMENT, "Placed: " + where, with(placement, lived)));
    }
    if (placement.end() != null) {
      events.add(
          new ChronologyEvent(
              placement.end(),
              EntryKind.PLACEMENT,
              "Placement ended: " + where,
              CareWords.changed(placement.reasonChange())));
    }
  }

  private static String with(Placement placement, List<ChildStay> lived) {
    var period = new EffectivePeriod(placement.start(), placement.end());
    var names =
        lived.stream().filter(s -> s.period().overlaps(period)).map(ChildStay::name).distinct();
    var joined = String.join(", ", names.toList());
    return joined.isEmpty() ? CareWords.provider(placement.provider()) : joined;
  }

  private static void work(CaseStory story, List<ChronologyEvent> events) {
    for (var spell : story.responsibility()) {
      var who = spell.heldBy().equals("council") ? "The council" : "The service";
      events.add(
          new ChronologyEvent(
              spell.period().start(),
              EntryKind.RESPONSIBILITY,
              who + " became responsible for the case",
              ""));
    }
    for (var allocated : story.allocations()) {
      events.add(
          new ChronologyEvent(
              allocated.period().start(),
              EntryKind.ALLOCATION,
              "Allocated to " + allocated.name(),
              allocated.team() == null ? "" : allocated.team()));
    }
  }
}
