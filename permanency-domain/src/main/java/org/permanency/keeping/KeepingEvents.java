package org.permanency.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.permanency.keeping.rule.VisitKind;
import org.permanency.kernel.ListQuery;
import org.permanency.people.rule.Subject;
import org.permanency.people.rule.SubjectKind;
import org.permanency.record.ChronologyEvent;
import org.permanency.record.ChronologySource;
import org.permanency.record.rule.EntryKind;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;

/**
 * Visits, reviews, notices, absences and concerns in the chronology of a household; what the reader
 * may not know is left out.
 */
@ApplicationScoped
class KeepingEvents implements ChronologySource {
  @Inject VisitStore visits;
  @Inject ReviewStore reviews;
  @Inject DepartureStore departures;
  @Inject SupportStore support;
  @Inject ConcernStore concerns;

  @Override
  public SubjectKind kind() {
    return SubjectKind.HOUSEHOLD;
  }

  @Override
  public List<ChronologyEvent> events(TenantContext ctx, Subject subject, @Nullable String why) {
    var events = new ArrayList<ChronologyEvent>();
    var query = ListQuery.ALL.with("household", subject.id().toString());
    if (ctx.actor().may(Permission.SUPERVISE_READ)) {
      supervised(ctx, subject, query, events);
    }
    if (ctx.actor().may(Permission.CONCERN_READ)) {
      concerns
          .list(query)
          .rows()
          .forEach(
              c ->
                  events.add(
                      new ChronologyEvent(
                          c.knownOn(),
                          EntryKind.CONCERN,
                          words(c.kind()) + " " + c.reference(),
                          c.outcome() == null ? "" : words(c.outcome()))));
    }
    return events;
  }

  private void supervised(
      TenantContext ctx, Subject subject, ListQuery query, List<ChronologyEvent> events) {
    visits.list(query).rows().stream()
        .filter(v -> v.withdrawn() == null)
        .forEach(
            v ->
                events.add(
                    new ChronologyEvent(
                        v.on(),
                        EntryKind.VISIT,
                        v.kind() == VisitKind.SUPERVISION
                            ? "Supervision visit"
                            : "Unannounced visit",
                        v.held() ? "" : "Nobody was met")));
    for (var r : reviews.of(subject.id())) {
      if (r.heldOn() != null) {
        var outcome = r.outcome() == null ? "" : words(r.outcome());
        events.add(
            new ChronologyEvent(
                r.heldOn(), EntryKind.REVIEW, "Review of approval " + r.reference(), outcome));
      }
    }
    departures
        .list(ctx.today(), query)
        .rows()
        .forEach(
            d ->
                events.add(
                    new ChronologyEvent(
                        d.received(),
                        EntryKind.APPROVAL,
                        words(d.kind()) + " " + d.reference(),
                        words(d.state()))));
    support
        .absences(query)
        .rows()
        .forEach(
            a ->
                events.add(
                    new ChronologyEvent(
                        a.from(), EntryKind.ABSENCE, "Away until " + a.last(), words(a.kind()))));
  }

  /** As people say it. */
  static String words(Enum<?> word) {
    var text = word.name().toLowerCase(Locale.UK).replace('_', ' ');
    return Map.of("standards", "concern about standards of care")
        .getOrDefault(text, text)
        .transform(t -> t.substring(0, 1).toUpperCase(Locale.UK) + t.substring(1));
  }
}
