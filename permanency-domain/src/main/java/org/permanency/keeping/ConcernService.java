package org.permanency.keeping;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.permanency.casework.ResponsibilityService;
import org.permanency.fostering.HouseholdService;
import org.permanency.fostering.HouseholdView;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.keeping.rule.CareRules;
import org.permanency.keeping.rule.ConcernKind;
import org.permanency.keeping.rule.ConcernOutcome;
import org.permanency.keeping.rule.ConcernRules;
import org.permanency.keeping.rule.ConcernState;
import org.permanency.keeping.rule.ConcernStep;
import org.permanency.keeping.rule.NewConcern;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.people.DoorService;
import org.permanency.people.NameService;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;
import org.permanency.workflow.rule.Clock;
import org.permanency.workflow.rule.WorkItem;

/**
 * Allegations and concerns about standards of care. Only who has the permission sees that there is
 * one, the household's own worker included.
 */
@TenantService
public class ConcernService {
  /** Kind of work that clocks and moves belong to. */
  public static final String KIND = "carer-concern";

  private static final String OFFICER = "allegation-designated-officer";
  private static final String COUNCIL = "allegation-council";

  @Inject ConcernStore store;
  @Inject CareSql rows;
  @Inject CareBook book;
  @Inject HouseholdService households;
  @Inject ResponsibilityService responsibility;
  @Inject NameService names;
  @Inject DoorService doors;

  /**
   * Concerns, the latest first; one audit entry with the households shown.
   *
   * @param query filters {@code name}, {@code code}, {@code reference}, {@code worker} (contain),
   *     {@code household}, {@code person} (ids), {@code kind}, {@code state}, {@code outcome},
   *     {@code source}, {@code open}, {@code repeated} (yes, no), {@code from}, {@code to} (days
   *     known); sorts {@code name}, {@code code}, {@code reference}, {@code kind}, {@code state},
   *     {@code outcome}, {@code source}, {@code worker}, {@code knownOn}
   */
  @Needs(Permission.CONCERN_READ)
  public ListPage<ConcernRow> list(TenantContext ctx, ListQuery query) {
    var page = store.list(query);
    book.listed(ctx, "concerns.list", page.rows().stream().map(ConcernRow::reference).toList());
    return new ListPage<>(shown(ctx, page.rows()), page.total());
  }

  /** One concern; empty when the tenant has none of this id. */
  @Needs(Permission.CONCERN_READ)
  public Optional<ConcernView> find(TenantContext ctx, UUID id) {
    var found = view(ctx, id);
    found.ifPresent(v -> about(ctx, "concern.read", v.row(), null));
    return found;
  }

  private Optional<ConcernView> view(TenantContext ctx, UUID id) {
    return store.find(id).map(r -> view(ctx, r));
  }

  private ConcernView view(TenantContext ctx, ConcernRow row) {
    var child = row.childId();
    var name = child == null ? null : names.names(ctx, Set.of(child)).get(child);
    var care = book.view(KIND, row);
    if (name != null && name.hidden()) {
      care = new CareView<>(row.closed(), List.of(), care.moves(), care.tasks());
    }
    return new ConcernView(care, name, shown(ctx, store.others(row)));
  }

  /** Nothing is shown in words of children whose records are closed to the reader. */
  private List<ConcernRow> shown(TenantContext ctx, List<ConcernRow> found) {
    if (found.stream().allMatch(r -> r.childId() == null)) {
      return found;
    }
    var closed = doors.closed(ctx);
    return found.stream().map(r -> closed.has(r.childId()) ? r.closed() : r).toList();
  }

  /** Records a concern; its clocks run. Refusals: {@link ConcernRules#receive}. */
  @Needs(Permission.CONCERN_WRITE)
  public Decision<ConcernView> receive(TenantContext ctx, NewConcern it) {
    var facts = book.facts(ctx, it.household(), it.worker());
    var household = households.find(ctx, new HouseholdId(it.household())).orElse(null);
    var no = ConcernRules.receive(facts, it, carer(it, household), child(it, household));
    if (!no.isEmpty()) {
      return new Decision.Refused<>(no);
    }
    boolean delegated = delegated(ctx, it.child(), it.knownOn());
    var cells =
        ConcernStore.cells(it, delegated)
            .with("reference", rows.reference("C", it.knownOn().getYear()));
    var id = rows.insert(ctx, ConcernStore.TABLE, cells);
    var item = new WorkItem(KIND, id);
    book.moves.record(ctx, item, null, ConcernState.RECEIVED, it.knownOn(), null);
    if (it.kind() == ConcernKind.ALLEGATION) {
      clocks(ctx, it, item, delegated);
    }
    book.about(ctx, "concern.receive", it.household(), it.kind() + " of " + it.knownOn());
    return Decision.granted(view(ctx, id).orElseThrow());
  }

  private void clocks(TenantContext ctx, NewConcern it, WorkItem item, boolean delegated) {
    var subject = CareBook.subject(it.household());
    book.start(ctx, OFFICER, item, subject, Clock.Start.on(it.knownOn()), it.worker());
    if (delegated) {
      var at = it.knownAt();
      var from =
          at == null
              ? Clock.Start.on(it.knownOn())
              : Clock.Start.at(it.knownOn().atTime(at).atZone(Clock.ENGLAND).toInstant());
      book.start(ctx, COUNCIL, item, subject, from, it.worker());
    }
  }

  private static boolean carer(NewConcern it, @Nullable HouseholdView household) {
    return it.person() == null
        || household == null
        || household.carers().stream().anyMatch(c -> c.person().id().equals(it.person()));
  }

  private static boolean child(NewConcern it, @Nullable HouseholdView household) {
    return it.child() == null
        || household == null
        || household.stays().stream()
            .anyMatch(s -> s.child().id().equals(it.child()) && !s.child().hidden());
  }

  private boolean delegated(TenantContext ctx, @Nullable UUID child, LocalDate on) {
    return child != null
        && responsibility.facts(ctx).stream()
            .anyMatch(
                r ->
                    r.child().equals(new ChildId(child))
                        && r.heldBy().equals("service")
                        && r.period().includes(on));
  }

  /** Whom a told-note is about. */
  public enum Told {
    /** The designated officer of the authority. */
    OFFICER,
    /** The council whose child it is. */
    COUNCIL
  }

  /** Notes that somebody was told; its clock ends. Refusals: {@link ConcernRules#told}. */
  @Needs(Permission.CONCERN_WRITE)
  public Optional<Decision<ConcernView>> told(
      TenantContext ctx, UUID id, int version, Told whom, LocalDate on) {
    boolean officer = whom == Told.OFFICER;
    return change(
        ctx,
        id,
        version,
        it -> ConcernRules.told(it, officer ? it.officerTold() : it.councilTold(), on, ctx.today()),
        row -> {
          rows.update(
              ConcernStore.TABLE, id, Cells.of(officer ? "officer_told" : "council_told", on));
          book.tasks.done(ctx, new WorkItem(KIND, id), officer ? OFFICER : COUNCIL, on, null);
          about(ctx, "concern.told", row, whom + " on " + on);
        });
  }

  /** Notes a step. Refusals: {@link CareRules#step}. */
  @Needs(Permission.CONCERN_WRITE)
  public Optional<Decision<ConcernView>> step(
      TenantContext ctx, UUID id, LocalDate on, ConcernStep what, String note) {
    return store
        .find(id)
        .map(
            row -> {
              var no = CareRules.step(row.state().over(), on, row.knownOn(), note, ctx.today());
              if (!no.isEmpty()) {
                return new Decision.Refused<ConcernView>(no);
              }
              rows.step(ctx, KIND, id, on, what.name(), note);
              about(ctx, "concern.step", row, what + " on " + on);
              return Decision.granted(view(ctx, row));
            });
  }

  /** Says that an enquiry began. Refusals: {@link ConcernRules#enquire}. */
  @Needs(Permission.CONCERN_WRITE)
  public Optional<Decision<ConcernView>> enquire(
      TenantContext ctx, UUID id, int version, LocalDate on) {
    return change(
        ctx,
        id,
        version,
        it -> ConcernRules.enquire(it, on, ctx.today()),
        row -> {
          move(ctx, row, ConcernState.ENQUIRY, on);
          about(ctx, "concern.enquire", row, on.toString());
        });
  }

  /** Closes a concern with its outcome. Refusals: {@link ConcernRules#close}. */
  @Needs(Permission.CONCERN_WRITE)
  public Optional<Decision<ConcernView>> close(
      TenantContext ctx,
      UUID id,
      int version,
      @Nullable ConcernOutcome outcome,
      LocalDate on,
      @Nullable String learning) {
    return change(
        ctx,
        id,
        version,
        it -> ConcernRules.close(it, outcome, on, learning, ctx.today()),
        row -> {
          move(ctx, row, ConcernState.CLOSED, on);
          rows.update(
              ConcernStore.TABLE,
              id,
              Cells.of("outcome", outcome).with("closed_on", on).with("learning", learning));
          book.tasks.cancelAll(ctx, new WorkItem(KIND, id), "The concern was closed.");
          about(ctx, "concern.close", row, outcome + " on " + on);
        });
  }

  private void move(TenantContext ctx, ConcernRow row, ConcernState to, LocalDate on) {
    rows.update(ConcernStore.TABLE, row.id(), Cells.of("state", to));
    book.moves.record(ctx, new WorkItem(KIND, row.id()), row.state(), to, on, null);
  }

  private Optional<Decision<ConcernView>> change(
      TenantContext ctx,
      UUID id,
      int version,
      Function<ConcernRules.Concern, List<Reason>> rule,
      Consumer<ConcernRow> apply) {
    var locked = rows.lock(ConcernStore.TABLE, id);
    return store
        .find(id)
        .map(
            row -> {
              boolean stale = locked.isEmpty() || locked.get() != version;
              var no =
                  rule.apply(
                      new ConcernRules.Concern(
                          row.kind(),
                          row.state(),
                          row.knownOn(),
                          row.officerTold(),
                          row.councilTold(),
                          row.delegated(),
                          stale));
              if (!no.isEmpty()) {
                return new Decision.Refused<ConcernView>(no);
              }
              apply.accept(row);
              return Decision.granted(view(ctx, id).orElseThrow());
            });
  }

  private void about(TenantContext ctx, String action, ConcernRow row, @Nullable String detail) {
    var what = detail == null ? row.reference() : row.reference() + ": " + detail;
    book.about(ctx, action, row.household().id(), what);
  }
}
