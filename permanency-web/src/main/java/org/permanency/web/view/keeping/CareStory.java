package org.permanency.web.view.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.permanency.keeping.ComplaintService;
import org.permanency.keeping.ConcernService;
import org.permanency.keeping.DepartureService;
import org.permanency.keeping.ReviewService;
import org.permanency.keeping.VisitService;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.TenantContext;

/** What was done for one household, in lines. */
@ApplicationScoped
class CareStory {
  @Inject VisitService visits;
  @Inject ReviewService reviews;
  @Inject DepartureService departures;
  @Inject ConcernService concerns;
  @Inject ComplaintService complaints;

  /**
   * A line.
   *
   * @param page of the record, below the context
   */
  record Entry(LocalDate on, String what, String words, String page) {}

  List<Entry> visits(TenantContext ctx, ListQuery of) {
    return visits.list(ctx, of).rows().stream()
        .map(
            v ->
                new Entry(
                    v.on(),
                    KeepingWords.of(v.kind()),
                    v.withdrawn() != null
                        ? "Entered by mistake"
                        : v.held() ? Objects.requireNonNullElse(v.worker(), "") : "Nobody was met",
                    "/carers/visit.xhtml?id=" + v.id()))
        .toList();
  }

  List<Entry> reviews(TenantContext ctx, ListQuery of) {
    var all = new ArrayList<Entry>();
    for (var r : reviews.list(ctx, of).rows()) {
      all.add(
          new Entry(
              r.heldOn() == null ? r.opened() : r.heldOn(),
              "Review " + r.number(),
              r.outcome() == null ? KeepingWords.of(r.state()) : KeepingWords.of(r.outcome()),
              "/carers/review.xhtml?id=" + r.id()));
    }
    for (var d : departures.list(ctx, of).rows()) {
      all.add(
          new Entry(
              d.received(),
              KeepingWords.of(d.kind()),
              KeepingWords.of(d.state()),
              "/carers/departure.xhtml?id=" + d.id()));
    }
    return all;
  }

  List<Entry> concerns(TenantContext ctx, ListQuery of) {
    var all = new ArrayList<Entry>();
    for (var c : concerns.list(ctx, of).rows()) {
      all.add(
          new Entry(
              c.knownOn(),
              KeepingWords.of(c.kind()),
              c.outcome() == null ? KeepingWords.of(c.state()) : KeepingWords.of(c.outcome()),
              "/carers/concern.xhtml?id=" + c.id()));
    }
    for (var c : complaints.list(ctx, of).rows()) {
      all.add(
          new Entry(
              c.received(),
              "Complaint",
              KeepingWords.of(c.state()),
              "/carers/complaint.xhtml?id=" + c.id()));
    }
    return all;
  }
}
