package org.permanency.keeping;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.permanency.finance.RowImport;
import org.permanency.finance.Turns;
import org.permanency.fostering.rule.Register.Household;
import org.permanency.keeping.rule.NewVisit;
import org.permanency.keeping.rule.ReviewState;
import org.permanency.kernel.ListQuery;
import org.permanency.people.WorkerRow;
import org.permanency.people.WorkerService;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/** Visits and reviews from files, so that an agency can bring its history. */
@TenantService
public class CareFileService {
  /** Headings of a file of visits. */
  public static final List<String> VISITS = CareFiles.VISITS;

  /** Headings of a file of reviews. */
  public static final List<String> REVIEWS = CareFiles.REVIEWS;

  @Inject VisitStore visits;
  @Inject ReviewStore reviews;
  @Inject CareSql rows;
  @Inject CareBook book;
  @Inject CareService care;
  @Inject WorkerService workers;
  @Inject Turns turns;

  /**
   * Puts the visits of a CSV file on record. A row that is there already under its REFERENCE is
   * left alone, so a file may be sent again. Clocks run from the last visit afterwards.
   *
   * @param dry reads and checks only; {@code entered} says how many would be
   */
  @Needs(Permission.SUPERVISE_WRITE)
  public RowImport visits(TenantContext ctx, byte[] content, boolean dry) {
    turns.queue("care-file");
    var named = new ArrayList<CareFiles.Named<NewVisit>>();
    var faults = files(ctx).visits(content, named);
    var known = visits.known(named.stream().map(CareFiles.Named::reference).toList());
    var fresh = CareFiles.fresh(named, known);
    if (!dry && !fresh.isEmpty()) {
      rows.insertAll(
          ctx, VisitStore.TABLE, fresh.stream().map(n -> VisitStore.cells(n.row())).toList());
      var latest = new HashMap<String, NewVisit>();
      fresh.stream()
          .map(CareFiles.Named::row)
          .filter(NewVisit::held)
          .forEach(v -> latest.merge(v.household() + " " + v.kind(), v, CareFileService::later));
      var running = visits.latest();
      latest.values().stream()
          .filter(v -> v.on().equals(running.getOrDefault(v.household(), Map.of()).get(v.kind())))
          .forEach(v -> book.rewind(ctx, v.household(), v.kind().clock(), v.on()));
      book.listed(ctx, "visits.import", fresh.stream().map(CareFiles.Named::reference).toList());
    }
    return new RowImport(fresh.size(), sorted(faults));
  }

  private static NewVisit later(NewVisit a, NewVisit b) {
    return a.on().isAfter(b.on()) ? a : b;
  }

  private static List<RowImport.Fault> sorted(List<RowImport.Fault> faults) {
    return faults.stream().sorted(Comparator.comparingInt(RowImport.Fault::line)).toList();
  }

  /**
   * Puts the decided reviews of a CSV file on record, as history: the register stays as it is. A
   * REFERENCE that is there already is left alone.
   *
   * @param dry reads and checks only; {@code entered} says how many would be
   */
  @Needs(Permission.SUPERVISE_WRITE)
  public RowImport reviews(TenantContext ctx, byte[] content, boolean dry) {
    turns.queue("care-file");
    var named = new ArrayList<CareFiles.Named<CareFiles.Held>>();
    var faults = files(ctx).reviews(content, named);
    var known = reviews.known(named.stream().map(CareFiles.Named::reference).toList());
    var fresh = new ArrayList<>(CareFiles.fresh(named, known));
    fresh.sort(Comparator.comparing(n -> n.row().heldOn()));
    if (!dry && !fresh.isEmpty()) {
      insert(ctx, fresh);
      book.listed(ctx, "reviews.import", fresh.stream().map(CareFiles.Named::reference).toList());
    }
    return new RowImport(fresh.size(), sorted(faults));
  }

  private void insert(TenantContext ctx, List<CareFiles.Named<CareFiles.Held>> fresh) {
    var numbers = new HashMap<UUID, Integer>();
    var before = reviews.held();
    before.forEach(r -> numbers.merge(r.household().id(), 1, Integer::sum));
    var cells = new ArrayList<Cells>();
    var last = new HashMap<UUID, LocalDate>();
    for (var n : fresh) {
      var it = n.row();
      last.put(it.household(), it.heldOn());
      cells.add(
          ReviewStore.terms(
              Cells.of("reference", n.reference())
                  .with("household_id", it.household())
                  .with("number", numbers.merge(it.household(), 1, Integer::sum))
                  .with("state", ReviewState.DECIDED)
                  .with("opened", it.heldOn())
                  .with("held_on", it.heldOn())
                  .with("recommendation", it.outcome())
                  .with("outcome", it.outcome())
                  .with("decided_on", it.decidedOn())
                  .with("reasons", it.reasons())
                  .with("written_by", ctx.actor().id()),
              it.terms()));
    }
    rows.insertAll(ctx, ReviewStore.TABLE, cells);
    var clock =
        book.library
            .book(ctx.tenant())
            .find(org.permanency.keeping.rule.KeepingRules.REVIEWS, ctx.today());
    var standing = reviews.standing();
    clock.ifPresent(
        v ->
            last.forEach(
                (household, on) -> {
                  var held = standing.get(household);
                  if (held != null && on.equals(held.held())) {
                    book.rewind(ctx, household, v.value().clock(), on);
                  }
                }));
  }

  private CareFiles files(TenantContext ctx) {
    var households = new HashMap<String, Household>();
    book.register
        .facts(ctx)
        .households()
        .forEach(h -> households.put(h.code().toUpperCase(Locale.UK), h));
    return new CareFiles(households, workers(ctx), ctx.today());
  }

  private Map<String, UUID> workers(TenantContext ctx) {
    var known = new HashMap<String, UUID>();
    if (ctx.actor().may(Permission.WORKER_READ)) {
      for (WorkerRow w : workers.list(ctx, ListQuery.ALL).rows()) {
        known.put(w.code().toUpperCase(Locale.UK), w.id());
      }
    }
    return known;
  }
}
