package org.permanency.arrangements;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.permanency.arrangements.rule.ArrangementFact;
import org.permanency.arrangements.rule.ArrangementRuleKeys;
import org.permanency.arrangements.rule.ArrangementRules;
import org.permanency.arrangements.rule.ArrangementRules.Facts;
import org.permanency.arrangements.rule.ArrangementRules.Step;
import org.permanency.arrangements.rule.ArrangementState;
import org.permanency.arrangements.rule.NewArrangement;
import org.permanency.arrangements.rule.NewVisit;
import org.permanency.arrangements.rule.NotifiedArrangements;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.people.DoorService;
import org.permanency.people.WorkerService;
import org.permanency.people.rule.ChildId;
import org.permanency.people.rule.Subject;
import org.permanency.people.rule.SubjectKind;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;
import org.permanency.workflow.MoveBook;
import org.permanency.workflow.NewTask;
import org.permanency.workflow.TaskBook;
import org.permanency.workflow.rule.Clock;
import org.permanency.workflow.rule.WorkItem;

/** Notified arrangements: taken, visited, assessed, decided on, ended. */
@TenantService
public class ArrangementService {
  /** Kind of work that clocks and moves of arrangements belong to. */
  public static final String KIND = "arrangement";

  private static final String FIRST_VISIT = "private-fostering-visit";
  private static final List<String> NEXT_VISITS =
      List.of("private-fostering-visit-first-year", "private-fostering-visit-later");
  private static final String ASSESSMENT = "private-fostering-assessment";
  private static final String COURT = "adoption-court-report";

  @Inject ArrangementStore store;
  @Inject ArrangementWriteStore writes;
  @Inject TaskBook tasks;
  @Inject MoveBook moves;
  @Inject DoorService doors;
  @Inject WorkerService workers;
  @Inject RuleLibrary library;
  @Inject Event<Audited> audit;
  @Inject InstantSource clock;

  /**
   * Arrangements, those notified last first; one audit entry with those shown.
   *
   * @param query filters {@code child}, {@code carers}, {@code reference}, {@code worker}, {@code
   *     postcode} (contain), {@code kind}, {@code state} (exact), {@code open} (yes, no); sorts
   *     {@code child}, {@code carers}, {@code reference}, {@code kind}, {@code state}, {@code
   *     notified}, {@code visited}, {@code due}
   */
  @Needs(Permission.ARRANGEMENT_READ)
  public ListPage<ArrangementRow> list(TenantContext ctx, ListQuery query) {
    var page = store.list(ctx, query);
    if (!page.rows().isEmpty()) {
      var shown = page.rows().stream().map(ArrangementRow::reference).toList();
      audit.fire(
          new Audited(
              ctx, "arrangements.list", "arrangements", "list", null, String.join(" ", shown)));
    }
    return page;
  }

  /** One arrangement; empty when there is none of this id that the actor may open. */
  @Needs(Permission.ARRANGEMENT_READ)
  public Optional<ArrangementView> find(TenantContext ctx, UUID id) {
    var found = view(ctx, id);
    found.ifPresent(v -> about(ctx, "arrangement.read", id, null));
    return found;
  }

  private Optional<ArrangementView> view(TenantContext ctx, UUID id) {
    return store
        .find(ctx, id)
        .filter(row -> !row.closed())
        .map(
            row ->
                new ArrangementView(
                    row,
                    writes.notice(id),
                    writes.days(id),
                    writes.visits(id),
                    moves.of(item(id)),
                    tasks.of(item(id))));
  }

  /** The rule of the business day; empty when there is none. */
  @Needs({})
  public Optional<NotifiedArrangements> rule(TenantContext ctx) {
    return rule(ctx, ctx.today());
  }

  private Optional<NotifiedArrangements> rule(TenantContext ctx, LocalDate day) {
    return library
        .book(ctx.tenant())
        .find(ArrangementRuleKeys.ARRANGEMENTS, day)
        .map(v -> v.value());
  }

  /**
   * What stands against taking a notification: {@link ArrangementRules#notify}, {@code
   * arrangements.notice.child} for a child that is not here or closed, {@code
   * arrangements.work.worker}.
   */
  @Needs(Permission.ARRANGEMENT_WRITE)
  public List<Reason> check(TenantContext ctx, NewArrangement it) {
    var rule = rule(ctx, it.notice().on());
    if (rule.isEmpty()) {
      return List.of(Reason.of("arrangements.notice.none"));
    }
    var no = new ArrayList<>(ArrangementRules.notify(it, rule.get(), ctx.today()));
    var child = it.child().record();
    if (child != null && doors.door(ctx, new ChildId(child)).filter(d -> !d.closed()).isEmpty()) {
      no.add(Reason.of("arrangements.notice.child"));
    }
    if (it.worker() != null && !workers.exists(ctx, it.worker())) {
      no.add(Reason.of("arrangements.work.worker"));
    }
    return no;
  }

  /** Takes a notification and sets its clocks going. Refusals: {@link #check}. */
  @Needs(Permission.ARRANGEMENT_WRITE)
  public Decision<ArrangementView> take(TenantContext ctx, NewArrangement it) {
    var no = check(ctx, it);
    if (!no.isEmpty()) {
      return new Decision.Refused<>(no);
    }
    var id = Ids.next(clock);
    var told = it.notice().on();
    var reference = String.format("N%d-%04d", told.getYear(), writes.next(told.getYear()));
    var rule = rule(ctx, told).orElseThrow();
    writes.insert(ctx, id, reference, it, ArrangementRules.ceases(it, rule));
    moves.record(ctx, item(id), null, ArrangementState.NOTIFIED, told, null);
    if (!it.kind().adoption()) {
      start(ctx, id, FIRST_VISIT, Clock.Start.on(told), it.worker());
      start(ctx, id, ASSESSMENT, Clock.Start.on(told), it.worker());
    }
    about(ctx, "arrangement.take", id, reference);
    return Decision.granted(view(ctx, id).orElseThrow());
  }

  /** Records a visit; the next one's clock begins. Refusals: {@link ArrangementRules#visit}. */
  @Needs(Permission.ARRANGEMENT_WRITE)
  public Optional<Decision<ArrangementView>> visit(
      TenantContext ctx, UUID id, int version, NewVisit visit) {
    return change(
        ctx,
        id,
        version,
        facts -> ArrangementRules.visit(facts, visit, ctx.today()),
        row -> {
          writes.visit(ctx, id, visit);
          if (!row.kind().adoption()) {
            visited(ctx, row, visit.on());
          }
          about(ctx, "arrangement.visit", id, "on " + visit.on());
        });
  }

  /** What stands against a visit, whatever the version; empty too for what is not here. */
  @Needs(Permission.ARRANGEMENT_WRITE)
  public List<Reason> checkVisit(TenantContext ctx, UUID id, NewVisit visit) {
    return store
        .find(ctx, id)
        .map(row -> ArrangementRules.visit(facts(row, false), visit, ctx.today()))
        .orElse(List.of());
  }

  /** A visit entered after a later one sets no clock back. */
  private void visited(TenantContext ctx, ArrangementRow row, LocalDate on) {
    tasks.done(ctx, item(row.id()), FIRST_VISIT, on, null);
    if (row.visited() != null && row.visited().isAfter(on)) {
      return;
    }
    NEXT_VISITS.forEach(key -> tasks.done(ctx, item(row.id()), key, on, null));
    var rule = rule(ctx, row.notified()).orElseThrow();
    var next = ArrangementRules.nextVisit(row.notified(), on, rule);
    start(ctx, row.id(), next, Clock.Start.on(on), row.workerId());
  }

  /**
   * Moves an arrangement on: decided, applied for at court, reported, ended. Its clocks follow.
   * Refusals: {@link ArrangementRules#step}.
   */
  @Needs(Permission.ARRANGEMENT_WRITE)
  public Optional<Decision<ArrangementView>> step(
      TenantContext ctx, UUID id, int version, Step step) {
    return change(
        ctx,
        id,
        version,
        facts ->
            ArrangementRules.step(
                facts, step, rule(ctx, facts.notified()).orElseThrow(), ctx.today()),
        row -> {
          writes.step(id, step);
          moves.record(ctx, item(id), row.state(), step.next(), step.on(), step.why());
          clocks(ctx, row, step);
          about(ctx, "arrangement.step", id, step.next() + " on " + step.on());
        });
  }

  private void clocks(TenantContext ctx, ArrangementRow row, Step step) {
    var item = item(row.id());
    if (step.next().decision()) {
      tasks.done(ctx, item, ASSESSMENT, step.on(), null);
    } else if (step.next() == ArrangementState.APPLIED) {
      var start = new Clock.Start(step.on(), null, step.other());
      start(ctx, row.id(), COURT, start, row.workerId());
    } else if (step.next() == ArrangementState.REPORTED) {
      tasks.done(ctx, item, COURT, step.on(), null);
    } else {
      tasks.cancelAll(ctx, item, "The arrangement ended.");
    }
  }

  /** Says who works with an arrangement; its open tasks go along. */
  @Needs(Permission.ARRANGEMENT_WRITE)
  public Optional<Decision<ArrangementView>> give(
      TenantContext ctx, UUID id, int version, @Nullable UUID worker) {
    boolean known = worker == null || workers.exists(ctx, worker);
    return change(
        ctx,
        id,
        version,
        facts -> {
          var no = new ArrayList<Reason>();
          if (facts.stale()) {
            no.add(Reason.of("arrangements.work.changed"));
          }
          if (!known) {
            no.add(Reason.of("arrangements.work.worker"));
          }
          return no;
        },
        row -> {
          writes.worker(id, worker);
          tasks.give(ctx, item(id), null, worker);
          about(ctx, "arrangement.give", id, String.valueOf(worker));
        });
  }

  /** Private fostering as indicators read it; whoever shows it says so in the audit trail. */
  @Needs(Permission.SCORECARD_READ)
  public List<ArrangementFact> facts(TenantContext ctx) {
    return store.facts();
  }

  private void start(
      TenantContext ctx, UUID id, String key, Clock.Start start, @Nullable UUID worker) {
    tasks.start(
        ctx,
        new NewTask(key, item(id), new Subject(SubjectKind.ARRANGEMENT, id), start, null, worker));
  }

  private Optional<Decision<ArrangementView>> change(
      TenantContext ctx,
      UUID id,
      int version,
      Function<Facts, List<Reason>> rule,
      Consumer<ArrangementRow> apply) {
    var locked = writes.lock(id);
    return store
        .find(ctx, id)
        .filter(row -> !row.closed())
        .map(
            row -> {
              var no = rule.apply(facts(row, locked.isEmpty() || locked.get() != version));
              if (!no.isEmpty()) {
                return new Decision.Refused<ArrangementView>(no);
              }
              apply.accept(row);
              return Decision.granted(view(ctx, id).orElseThrow());
            });
  }

  private Facts facts(ArrangementRow row, boolean stale) {
    var last =
        moves.of(item(row.id())).stream()
            .map(MoveBook.Move::on)
            .max(LocalDate::compareTo)
            .orElse(row.notified());
    return new Facts(row.kind(), row.state(), row.notified(), last, row.visited() != null, stale);
  }

  private static WorkItem item(UUID id) {
    return new WorkItem(KIND, id);
  }

  private void about(TenantContext ctx, String action, UUID id, @Nullable String detail) {
    audit.fire(new Audited(ctx, action, "arrangement", id.toString(), null, detail));
  }
}
