package org.permanency.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.people.SubjectSeen;
import org.permanency.people.Subjects;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.TenantContext;
import org.permanency.training.SessionView.Booking;
import org.permanency.training.rule.NewSession;
import org.permanency.training.rule.Training;
import org.permanency.training.rule.TrainingRules;

/** Puts sessions together for people, and takes one for a change of its bookings. */
@ApplicationScoped
class SessionReader {
  @Inject SessionStore store;
  @Inject BookingStore bookings;
  @Inject Subjects subjects;
  @Inject RuleLibrary library;

  /** The rule of a day; empty when the agency has none. */
  Optional<Training> rule(TenantContext ctx, LocalDate day) {
    return library.book(ctx.tenant()).find(TrainingRules.TRAINING, day).map(v -> v.value());
  }

  /** The course of a session by the rule of its day; empty when that knows it no more. */
  Optional<Training.Course> course(TenantContext ctx, NewSession as) {
    return rule(ctx, as.on()).flatMap(r -> r.course(as.course()));
  }

  /** A session with everybody on it, as the actor may see them. */
  SessionView view(TenantContext ctx, SessionRow row) {
    var rows = bookings.of(row.id());
    var seen = subjects.seen(ctx, rows.stream().map(b -> b.as().subject()).toList());
    var shown = new ArrayList<Booking>();
    for (var b : rows) {
      var subject = b.as().subject();
      shown.add(
          new Booking(
              b.id(),
              seen.getOrDefault(
                  subject, new SubjectSeen(subject, subject.kind().label(), false, true)),
              b.as().persons(),
              b.as().who(),
              b.as().email(),
              b.state(),
              b.at(),
              b.by()));
    }
    return new SessionView(row, label(ctx, row.as()), shown);
  }

  private String label(TenantContext ctx, NewSession as) {
    return course(ctx, as).map(Training.Course::label).orElse(as.course());
  }

  /** Changes the bookings of a session that is taken for this transaction. */
  Optional<Decision<SessionView>> booked(
      TenantContext ctx, UUID id, Function<SessionRow, List<Reason>> work) {
    store.lock(id);
    return store
        .find(id)
        .map(
            row -> {
              var no = work.apply(row);
              return no.isEmpty()
                  ? Decision.granted(view(ctx, store.find(id).orElseThrow()))
                  : new Decision.Refused<SessionView>(no);
            });
  }
}
