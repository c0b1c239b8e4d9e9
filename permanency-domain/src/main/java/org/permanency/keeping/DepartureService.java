package org.permanency.keeping;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.HouseholdBook;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.keeping.rule.DepartureKind;
import org.permanency.keeping.rule.DepartureRules;
import org.permanency.keeping.rule.DepartureState;
import org.permanency.keeping.rule.KeepingRules;
import org.permanency.keeping.rule.NewDeparture;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;
import org.permanency.workflow.rule.Clock;
import org.permanency.workflow.rule.WorkItem;

/** Resignations, which end the approval by themselves, and transfers out and in. */
@TenantService
public class DepartureService {
  /** Kind of work that clocks and moves belong to. */
  public static final String KIND = "carer-departure";

  @Inject DepartureStore store;
  @Inject ReviewStore reviews;
  @Inject CareSql rows;
  @Inject CareBook book;
  @Inject HouseholdBook households;

  /**
   * Notices and transfers, the latest first; one audit entry with the households shown.
   *
   * @param query filters {@code name}, {@code code}, {@code reference}, {@code service} (contain),
   *     {@code household} (id), {@code kind}, {@code state}, {@code open} (yes, no), {@code from},
   *     {@code to} (days received); sorts {@code name}, {@code code}, {@code reference}, {@code
   *     service}, {@code kind}, {@code state}, {@code received}, {@code effective}
   */
  @Needs(Permission.SUPERVISE_READ)
  public ListPage<DepartureRow> list(TenantContext ctx, ListQuery query) {
    var page = store.list(ctx.today(), query);
    book.listed(
        ctx, "departures.list", page.rows().stream().map(r -> r.household().code()).toList());
    return page;
  }

  /** One of them; empty when the tenant has none of this id. */
  @Needs(Permission.SUPERVISE_READ)
  public Optional<CareView<DepartureRow>> find(TenantContext ctx, UUID id) {
    var found = view(ctx, id);
    found.ifPresent(v -> book.about(ctx, "departure.read", v.row().household().id(), null));
    return found;
  }

  private Optional<CareView<DepartureRow>> view(TenantContext ctx, UUID id) {
    return store.find(ctx.today(), id).map(r -> book.view(KIND, r));
  }

  /** Records a notice or a transfer; its clock runs. Refusals: {@link DepartureRules#open}. */
  @Needs(Permission.SUPERVISE_WRITE)
  public Decision<CareView<DepartureRow>> open(TenantContext ctx, NewDeparture it) {
    var facts = book.facts(ctx, it.household(), it.worker());
    var no = DepartureRules.open(facts, it, store.open(it.household(), it.kind()));
    if (!no.isEmpty()) {
      return new Decision.Refused<>(no);
    }
    var id = insert(ctx, it);
    book.about(ctx, "departure.open", it.household(), it.kind() + " of " + it.received());
    return Decision.granted(view(ctx, id).orElseThrow());
  }

  private UUID insert(TenantContext ctx, NewDeparture it) {
    var id =
        rows.insert(
            ctx,
            DepartureStore.TABLE,
            Cells.of("reference", rows.reference("N", it.received().getYear()))
                .with("household_id", it.household())
                .with("kind", it.kind())
                .with("received", it.received())
                .with("service", it.service())
                .with("why", it.why())
                .with("state", DepartureState.OPEN)
                .with("worker_id", it.worker()));
    var item = new WorkItem(KIND, id);
    book.moves.record(ctx, item, null, DepartureState.OPEN, it.received(), null);
    book.start(
            ctx,
            it.kind().clock(),
            item,
            CareBook.subject(it.household()),
            new Clock.Start(it.received(), null, review(ctx, it)),
            it.worker())
        .ifPresent(
            task -> rows.update(DepartureStore.TABLE, id, Cells.of("effective", task.due().day())));
    return id;
  }

  /** A transfer in is agreed at the annual review at the latest. */
  private @Nullable LocalDate review(TenantContext ctx, NewDeparture it) {
    if (it.kind() != DepartureKind.TRANSFER_IN) {
      return null;
    }
    var standing = reviews.standing().get(it.household());
    var rule =
        book.library.book(ctx.tenant()).find(KeepingRules.REVIEWS, it.received()).orElse(null);
    var from = standing == null ? null : standing.held();
    return rule == null || from == null
        ? null
        : book.due(ctx, rule.value().clock(), from)
            .filter(due -> !due.isBefore(it.received()))
            .orElse(null);
  }

  /**
   * Opens a transfer in for every household that is approved on the day of mobilisation and has
   * none under way; how many. Refused like {@link #open} when the service is not named.
   */
  @Needs(Permission.SUPERVISE_WRITE)
  public Decision<Integer> all(TenantContext ctx, LocalDate mobilised, String service) {
    var probe = new java.util.ArrayList<Reason>();
    if (mobilised.isAfter(ctx.today())) {
      probe.add(Reason.of("keeping.care.future", "today", ctx.today()));
    }
    if (service.isBlank() || service.length() > 200) {
      probe.add(Reason.of("keeping.departure.service", "most", 200));
    }
    if (!probe.isEmpty()) {
      return new Decision.Refused<>(probe);
    }
    var under = store.open(DepartureKind.TRANSFER_IN);
    int count = 0;
    for (var h : book.register.facts(ctx).households()) {
      var id = h.id().value();
      var approval = h.approval();
      if (approval != null && approval.includes(mobilised) && !under.contains(id)) {
        var kind = DepartureKind.TRANSFER_IN;
        insert(ctx, new NewDeparture(id, kind, mobilised, service, null, null));
        count++;
      }
    }
    book.listed(ctx, "departures.all", List.of(count + " households of " + service));
    return Decision.granted(count);
  }

  /**
   * Says that it is done: the approval ends with a resignation or a transfer out on {@code on}, a
   * transfer in was agreed that day. Refusals: {@link DepartureRules#done}, and the register's.
   */
  @Needs(Permission.SUPERVISE_WRITE)
  public Optional<Decision<CareView<DepartureRow>>> done(
      TenantContext ctx, UUID id, int version, LocalDate on) {
    return change(
        ctx,
        id,
        version,
        it -> DepartureRules.done(it, on, ctx.today()),
        row -> finish(ctx, row, on));
  }

  private List<Reason> finish(TenantContext ctx, DepartureRow row, LocalDate on) {
    var household = row.household().id();
    if (row.kind() != DepartureKind.TRANSFER_IN && stillApproved(ctx, household, on)) {
      var no =
          ReviewDesk.reasons(
              households.end(
                  ctx, new HouseholdId(household), on, row.kind() + " " + row.reference()));
      if (!no.isEmpty()) {
        return no;
      }
      book.tasks.cancelAll(ctx, CareBook.care(household), "The approval ended.");
    }
    rows.update(
        DepartureStore.TABLE,
        row.id(),
        Cells.of("state", DepartureState.DONE).with("ended_on", on));
    var item = new WorkItem(KIND, row.id());
    book.moves.record(ctx, item, row.state(), DepartureState.DONE, on, null);
    book.tasks.done(ctx, item, row.kind().clock(), on, null);
    book.about(ctx, "departure.done", household, row.kind() + " on " + on);
    return List.of();
  }

  private boolean stillApproved(TenantContext ctx, UUID household, LocalDate on) {
    return book.household(ctx, household)
        .map(h -> h.approval())
        .filter(a -> a.includes(on))
        .isPresent();
  }

  /**
   * Ends the approval of everybody whose notice is over; what the service does by itself once a
   * day.
   *
   * @return how many
   */
  @Needs(Permission.TASK_MANAGE)
  public int finish(TenantContext ctx) {
    int count = 0;
    for (var row : store.ripe(ctx.today())) {
      var on = java.util.Objects.requireNonNull(row.effective());
      count += finish(ctx, row, on).isEmpty() ? 1 : 0;
    }
    return count;
  }

  /** Notes that the records went to the other service. Refusals: {@link DepartureRules#sent}. */
  @Needs(Permission.SUPERVISE_WRITE)
  public Optional<Decision<CareView<DepartureRow>>> sent(
      TenantContext ctx, UUID id, int version, LocalDate on) {
    return change(
        ctx,
        id,
        version,
        it -> DepartureRules.sent(it, on, ctx.today()),
        row -> {
          rows.update(DepartureStore.TABLE, id, Cells.of("records_sent", on));
          book.tasks.done(ctx, new WorkItem(KIND, id), row.kind().clock(), on, "Records sent");
          book.about(ctx, "departure.records", row.household().id(), on.toString());
          return List.of();
        });
  }

  /** Takes a notice or transfer back. Refusals: {@link DepartureRules#withdraw}. */
  @Needs(Permission.SUPERVISE_WRITE)
  public Optional<Decision<CareView<DepartureRow>>> withdraw(
      TenantContext ctx, UUID id, int version, String why) {
    return change(
        ctx,
        id,
        version,
        it -> DepartureRules.withdraw(it, why, ctx.today()),
        row -> {
          var item = new WorkItem(KIND, id);
          rows.update(DepartureStore.TABLE, id, Cells.of("state", DepartureState.WITHDRAWN));
          book.moves.record(ctx, item, row.state(), DepartureState.WITHDRAWN, ctx.today(), why);
          book.tasks.cancelAll(ctx, item, "Taken back: " + why);
          book.about(ctx, "departure.withdraw", row.household().id(), why);
          return List.of();
        });
  }

  private Optional<Decision<CareView<DepartureRow>>> change(
      TenantContext ctx,
      UUID id,
      int version,
      Function<DepartureRules.Departure, List<Reason>> rule,
      Function<DepartureRow, List<Reason>> apply) {
    var locked = rows.lock(DepartureStore.TABLE, id);
    return store
        .find(ctx.today(), id)
        .map(
            row -> {
              boolean stale = locked.isEmpty() || locked.get() != version;
              var it =
                  new DepartureRules.Departure(
                      row.kind(),
                      row.state(),
                      row.received(),
                      row.effective(),
                      row.recordsSent() != null,
                      stale);
              var no = rule.apply(it);
              no = no.isEmpty() ? apply.apply(row) : no;
              return no.isEmpty()
                  ? Decision.granted(view(ctx, id).orElseThrow())
                  : new Decision.Refused<CareView<DepartureRow>>(no);
            });
  }
}
