package org.permanency.keeping;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.permanency.keeping.rule.ComplaintRules;
import org.permanency.keeping.rule.ComplaintRules.Step;
import org.permanency.keeping.rule.ComplaintState;
import org.permanency.keeping.rule.NewComplaint;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.people.DoorService;
import org.permanency.people.NameService;
import org.permanency.people.Subjects;
import org.permanency.people.rule.ChildId;
import org.permanency.people.rule.Subject;
import org.permanency.people.rule.SubjectKind;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;
import org.permanency.workflow.rule.Clock;
import org.permanency.workflow.rule.WorkItem;

/** Complaints through their statutory stages, each with its clock. */
@TenantService
public class ComplaintService {
  /** Kind of work that clocks and moves belong to. */
  public static final String KIND = "carer-complaint";

  @Inject ComplaintStore store;
  @Inject CareSql rows;
  @Inject CareBook book;
  @Inject DoorService doors;
  @Inject NameService names;
  @Inject Subjects subjects;

  /**
   * Complaints, the latest first; one audit entry with those shown.
   *
   * @param query filters {@code complainant}, {@code reference}, {@code name}, {@code worker}
   *     (contain), {@code household} (id), {@code source}, {@code state}, {@code finding}, {@code
   *     open} (yes, no), {@code from}, {@code to} (days received); sorts {@code complainant},
   *     {@code reference}, {@code name}, {@code source}, {@code state}, {@code finding}, {@code
   *     worker}, {@code received}
   */
  @Needs(Permission.CONCERN_READ)
  public ListPage<ComplaintRow> list(TenantContext ctx, ListQuery query) {
    var page = store.list(ctx.actor().id(), query);
    book.listed(ctx, "complaints.list", page.rows().stream().map(ComplaintRow::reference).toList());
    if (page.rows().stream().allMatch(r -> r.childId() == null)) {
      return page;
    }
    var closed = doors.closed(ctx);
    return new ListPage<>(
        page.rows().stream().map(r -> closed.has(r.childId()) ? r.closed() : r).toList(),
        page.total());
  }

  /** One complaint; empty when the tenant has none of this id. */
  @Needs(Permission.CONCERN_READ)
  public Optional<ComplaintView> find(TenantContext ctx, UUID id) {
    var found = store.find(id);
    found.ifPresent(r -> about(ctx, "complaint.read", r, null));
    return found.map(r -> view(ctx, r));
  }

  private ComplaintView view(TenantContext ctx, ComplaintRow row) {
    var child = row.childId();
    var name = child == null ? null : names.names(ctx, Set.of(child)).get(child);
    var care = book.view(KIND, row);
    if (name != null && name.hidden()) {
      care = new CareView<>(row.closed(), List.of(), care.moves(), care.tasks());
    }
    return new ComplaintView(care, name);
  }

  /** Takes a complaint; its first clock runs. Refusals: {@link ComplaintRules#receive}. */
  @Needs(Permission.CONCERN_WRITE)
  public Decision<ComplaintView> receive(TenantContext ctx, NewComplaint it) {
    var facts = book.facts(ctx, it.household(), it.worker());
    var no = ComplaintRules.receive(facts, it, open(ctx, it.child()));
    if (!no.isEmpty()) {
      return new Decision.Refused<>(no);
    }
    var reference = rows.reference("K", it.received().getYear());
    var id =
        rows.insert(
            ctx, ComplaintStore.TABLE, ComplaintStore.cells(it).with("reference", reference));
    var row = store.find(id).orElseThrow();
    book.moves.record(
        ctx, new WorkItem(KIND, id), null, ComplaintState.STAGE_ONE, it.received(), null);
    start(ctx, row, ComplaintState.STAGE_ONE, false, it.received());
    about(ctx, "complaint.receive", row, null);
    return Decision.granted(view(ctx, row));
  }

  /** The child that people call so, e.g. {@code PET 1001}; empty for none, and closed ones. */
  @Needs(Permission.CONCERN_WRITE)
  public Optional<UUID> child(TenantContext ctx, String called) {
    return subjects
        .door(ctx, SubjectKind.CHILD)
        .filter(d -> ctx.actor().may(d.read()))
        .map(d -> d.called(ctx).get(called.strip().toUpperCase(java.util.Locale.UK)));
  }

  private boolean open(TenantContext ctx, @Nullable UUID child) {
    return child == null
        || doors.door(ctx, new ChildId(child)).filter(d -> !d.closed()).isPresent();
  }

  private void start(
      TenantContext ctx,
      ComplaintRow row,
      ComplaintState state,
      boolean longer,
      java.time.LocalDate on) {
    var key = state.clock(longer);
    if (key != null) {
      book.start(
          ctx, key, new WorkItem(KIND, row.id()), subject(row), Clock.Start.on(on), row.workerId());
    }
  }

  private static Subject subject(ComplaintRow row) {
    var household = row.household();
    return household == null
        ? Subject.of(new ChildId(Objects.requireNonNull(row.childId())))
        : CareBook.subject(household.id());
  }

  /** Moves a complaint on; its clocks follow. Refusals: {@link ComplaintRules#step}. */
  @Needs(Permission.CONCERN_WRITE)
  public Optional<Decision<ComplaintView>> step(
      TenantContext ctx, UUID id, int version, Step step) {
    return change(
        ctx,
        id,
        version,
        it -> ComplaintRules.step(it, step, ctx.today()),
        row -> {
          var item = new WorkItem(KIND, id);
          var ended = row.state().clock(row.longer());
          if (step.next().over() && step.next() == ComplaintState.WITHDRAWN) {
            book.tasks.cancelAll(ctx, item, "The complaint was withdrawn.");
          } else if (ended != null) {
            book.tasks.done(ctx, item, ended, step.on(), null);
          }
          rows.update(ComplaintStore.TABLE, id, cells(row, step));
          book.moves.record(ctx, item, row.state(), step.next(), step.on(), null);
          if (step.words() != null) {
            rows.step(ctx, KIND, id, step.on(), step.next().name(), step.words());
          }
          start(ctx, row, step.next(), false, step.on());
          about(ctx, "complaint.step", row, step.next() + " on " + step.on());
        });
  }

  private static Cells cells(ComplaintRow row, Step step) {
    boolean answer = step.finding() != null;
    return Cells.of("state", step.next())
        .with("longer", false)
        .with("finding", answer ? step.finding() : row.finding())
        .with("answer", answer ? step.words() : row.answer())
        .with("learning", step.learning() == null ? row.learning() : step.learning())
        .with("closed_on", step.next().over() ? step.on() : null);
  }

  /** Extends the time of a stage, for a reason. Refusals: {@link ComplaintRules#extend}. */
  @Needs(Permission.CONCERN_WRITE)
  public Optional<Decision<ComplaintView>> extend(
      TenantContext ctx, UUID id, int version, String why) {
    return change(
        ctx,
        id,
        version,
        it -> ComplaintRules.extend(it, why),
        row -> {
          var item = new WorkItem(KIND, id);
          var from = begun(row);
          book.tasks.cancel(
              ctx, item, Objects.requireNonNull(row.state().clock(false)), "Extended: " + why);
          rows.update(ComplaintStore.TABLE, id, Cells.of("longer", true));
          rows.step(ctx, KIND, id, ctx.today(), "EXTENDED", why);
          start(ctx, row, row.state(), true, from);
          about(ctx, "complaint.extend", row, null);
        });
  }

  /** First day of the stage it is in. */
  private java.time.LocalDate begun(ComplaintRow row) {
    return book.view(KIND, row).last();
  }

  private Optional<Decision<ComplaintView>> change(
      TenantContext ctx,
      UUID id,
      int version,
      Function<ComplaintRules.Complaint, List<Reason>> rule,
      Consumer<ComplaintRow> apply) {
    var locked = rows.lock(ComplaintStore.TABLE, id);
    return store
        .find(id)
        .map(
            row -> {
              boolean stale = locked.isEmpty() || locked.get() != version;
              var no =
                  new java.util.ArrayList<>(
                      rule.apply(
                          new ComplaintRules.Complaint(
                              row.state(), begun(row), row.longer(), stale)));
              if (!open(ctx, row.childId())) {
                no.add(Reason.of("keeping.complaint.child"));
              }
              if (!no.isEmpty()) {
                return new Decision.Refused<ComplaintView>(no);
              }
              apply.accept(row);
              return Decision.granted(view(ctx, store.find(id).orElseThrow()));
            });
  }

  private void about(TenantContext ctx, String action, ComplaintRow row, @Nullable String detail) {
    var what = detail == null ? row.reference() : row.reference() + ": " + detail;
    book.about(ctx, action, subject(row), what);
  }
}
