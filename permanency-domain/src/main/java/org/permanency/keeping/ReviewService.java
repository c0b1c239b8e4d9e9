package org.permanency.keeping;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.permanency.keeping.rule.CareRules;
import org.permanency.keeping.rule.CarerReviews;
import org.permanency.keeping.rule.ReviewResult;
import org.permanency.keeping.rule.ReviewRules;
import org.permanency.keeping.rule.ReviewState;
import org.permanency.keeping.rule.ReviewWords;
import org.permanency.kernel.Decision;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/** Reviews of approval: written, handed to the panel or the decision maker, decided. */
@TenantService
public class ReviewService {
  @Inject ReviewStore store;
  @Inject ReviewDesk desk;
  @Inject ConcernStore concerns;
  @Inject CareSql rows;
  @Inject CareBook book;

  /**
   * Reviews, those opened last first; one audit entry with the households shown.
   *
   * @param query filters {@code name}, {@code code}, {@code reference}, {@code worker} (contain),
   *     {@code household} (id), {@code state}, {@code outcome}, {@code open} (yes, no), {@code
   *     from}, {@code to} (days held); sorts {@code name}, {@code code}, {@code reference}, {@code
   *     state}, {@code outcome}, {@code worker}, {@code due}, {@code heldOn}, {@code opened}
   */
  @Needs(Permission.SUPERVISE_READ)
  public ListPage<ReviewRow> list(TenantContext ctx, ListQuery query) {
    var page = store.list(query);
    book.listed(ctx, "reviews.list", page.rows().stream().map(r -> r.household().code()).toList());
    return page;
  }

  /** One review; empty when the tenant has none of this id. */
  @Needs(Permission.SUPERVISE_READ)
  public Optional<ReviewView> find(TenantContext ctx, UUID id) {
    var found = desk.view(id);
    found.ifPresent(v -> book.about(ctx, "review.read", v.row().household().id(), null));
    return found;
  }

  /** What a review asks on the business day; empty when the agency has no rule. */
  @Needs({})
  public Optional<CarerReviews> rule(TenantContext ctx) {
    return desk.rule(ctx);
  }

  /**
   * Opens the next review of a household. Refusals: {@link ReviewRules#open}.
   *
   * @param worker who writes it; null for nobody yet
   */
  @Needs(Permission.SUPERVISE_WRITE)
  public Decision<ReviewView> open(TenantContext ctx, UUID household, @Nullable UUID worker) {
    var facts = book.facts(ctx, household, worker);
    var before = store.of(household);
    boolean open = before.stream().anyMatch(r -> !r.state().over());
    var no = ReviewRules.open(facts, rule(ctx).isPresent(), open);
    if (!no.isEmpty()) {
      return new Decision.Refused<>(no);
    }
    var held = before.stream().filter(r -> r.state() == ReviewState.DECIDED).toList();
    var id =
        rows.insert(
            ctx,
            ReviewStore.TABLE,
            Cells.of("reference", rows.reference("R", ctx.today().getYear()))
                .with("household_id", household)
                .with("number", held.size() + 1)
                .with("state", ReviewState.PREPARING)
                .with("opened", ctx.today())
                .with("due", due(ctx, facts, held))
                .with("worker_id", worker)
                .with("written_by", ctx.actor().id()));
    book.moves.record(ctx, ReviewDesk.item(id), null, ReviewState.PREPARING, ctx.today(), null);
    book.about(ctx, "review.open", household, null);
    return Decision.granted(desk.view(id).orElseThrow());
  }

  private @Nullable LocalDate due(TenantContext ctx, CareRules.Facts facts, List<ReviewRow> held) {
    var clock = rule(ctx).orElseThrow().clock();
    var household = java.util.Objects.requireNonNull(facts.household());
    return held.stream()
        .map(ReviewRow::heldOn)
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .or(() -> Optional.ofNullable(household.approval()).map(EffectivePeriod::start))
        .flatMap(from -> book.due(ctx, clock, from))
        .orElse(null);
  }

  /** Keeps what was written so far. Refusals: {@link ReviewRules#save}. */
  @Needs(Permission.SUPERVISE_WRITE)
  public Optional<Decision<ReviewView>> save(
      TenantContext ctx, UUID id, int version, ReviewWords words) {
    return change(
        ctx,
        id,
        version,
        found -> ReviewRules.save(found.facts(), words, ctx.today()),
        found -> write(ctx, id, words));
  }

  private void write(TenantContext ctx, UUID id, ReviewWords words) {
    rows.update(
        ReviewStore.TABLE,
        id,
        ReviewStore.terms(
            Cells.of("held_on", words.heldOn())
                .with("recommendation", words.recommendation())
                .with("consent_on", words.consentOn())
                .with("written_by", ctx.actor().id()),
            words.terms()));
    words.parts().forEach((part, text) -> store.part(id, part, text));
    book.about(ctx, "review.write", there(id).row().household().id(), null);
  }

  /**
   * Hands a review over: to the panel where the rule asks for it or somebody wants it, otherwise to
   * the decision maker. Refusals: {@link ReviewRules#complete}.
   *
   * @param toPanel whether the panel shall hear it in any case
   */
  @Needs(Permission.SUPERVISE_WRITE)
  public Optional<Decision<ReviewView>> complete(
      TenantContext ctx, UUID id, int version, boolean toPanel) {
    return change(
        ctx,
        id,
        version,
        found -> ReviewRules.complete(found.facts(), found.view().words()),
        found -> handOver(ctx, found, toPanel));
  }

  private void handOver(TenantContext ctx, Found found, boolean toPanel) {
    var row = found.view().row();
    var why =
        ReviewRules.panel(
            found.facts().rule(), row.number(), concern(row), toPanel, found.view().words());
    desk.move(
        ctx,
        row,
        why.isPresent() ? ReviewState.AT_PANEL : ReviewState.TO_DECIDE,
        ctx.today(),
        null);
    why.ifPresent(w -> desk.refer(ctx, row, w));
    book.about(ctx, "review.complete", row.household().id(), why.orElse("without a panel"));
  }

  /** Whether a concern came since the review before. */
  private boolean concern(ReviewRow row) {
    var since =
        store.of(row.household().id()).stream()
            .filter(r -> r.state() == ReviewState.DECIDED && r.heldOn() != null)
            .map(ReviewRow::heldOn)
            .findFirst()
            .orElse(LocalDate.EPOCH);
    return concerns.since(row.household().id(), since);
  }

  /**
   * Decides without a panel. Refusals: {@link ReviewRules#decide}, and what the register says
   * against new terms.
   */
  @Needs(Permission.DECIDE)
  public Optional<Decision<ReviewView>> decide(
      TenantContext ctx,
      UUID id,
      int version,
      ReviewResult outcome,
      LocalDate on,
      @Nullable String reasons) {
    return change(
        ctx,
        id,
        version,
        found -> {
          var row = found.view().row();
          boolean own = row.writtenBy().equals(ctx.actor().id());
          var no =
              ReviewRules.decide(
                  found.facts(), outcome, on, reasons, own, found.view().words(), ctx.today());
          var it = new ReviewDesk.Decided(outcome, on, reasons, row.terms(), ctx.actor().name());
          return no.isEmpty() ? desk.decide(ctx, row, it) : no;
        },
        found -> {});
  }

  /** Gives a review back to be written again. Refused when it is not with the decision maker. */
  @Needs(Permission.DECIDE)
  public Optional<Decision<ReviewView>> back(TenantContext ctx, UUID id, int version, String why) {
    return change(
        ctx,
        id,
        version,
        found ->
            found.facts().stale()
                ? List.of(Reason.of("keeping.care.changed"))
                : found.view().row().state().mayBecome(ReviewState.PREPARING)
                    ? List.of()
                    : List.of(
                        Reason.of("keeping.review.not-to-decide", "state", found.facts().state())),
        found -> desk.move(ctx, found.view().row(), ReviewState.PREPARING, ctx.today(), why));
  }

  /** Gives a review up. Refusals: {@link ReviewRules#cancel}. */
  @Needs(Permission.SUPERVISE_WRITE)
  public Optional<Decision<ReviewView>> cancel(
      TenantContext ctx, UUID id, int version, String why) {
    return change(
        ctx,
        id,
        version,
        found -> ReviewRules.cancel(found.facts(), why),
        found -> {
          var row = found.view().row();
          desk.withdraw(ctx, row, why);
          desk.move(ctx, row, ReviewState.CANCELLED, ctx.today(), why);
          book.about(ctx, "review.cancel", row.household().id(), why);
        });
  }

  private record Found(ReviewView view, ReviewRules.Review facts) {}

  private Optional<Decision<ReviewView>> change(
      TenantContext ctx,
      UUID id,
      int version,
      Function<Found, List<Reason>> rule,
      java.util.function.Consumer<Found> apply) {
    var locked = rows.lock(ReviewStore.TABLE, id);
    return desk.view(id)
        .map(
            view -> {
              boolean stale = locked.isEmpty() || locked.get() != version;
              var household = book.household(ctx, view.row().household().id()).orElse(null);
              var facts =
                  new ReviewRules.Review(
                      view.row().state(), stale, household, rule(ctx).orElseThrow());
              var found = new Found(view, facts);
              var no = rule.apply(found);
              if (!no.isEmpty()) {
                return new Decision.Refused<ReviewView>(no);
              }
              apply.accept(found);
              return Decision.granted(there(id));
            });
  }

  private ReviewView there(UUID id) {
    return desk.view(id).orElseThrow();
  }
}
