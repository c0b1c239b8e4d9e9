package org.permanency.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.HouseholdBook;
import org.permanency.fostering.rule.Approval;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.keeping.rule.CarerReviews;
import org.permanency.keeping.rule.KeepingRules;
import org.permanency.keeping.rule.ReviewResult;
import org.permanency.keeping.rule.ReviewState;
import org.permanency.keeping.rule.ReviewTerms;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Reason;
import org.permanency.panel.NewMatter;
import org.permanency.panel.PanelBook;
import org.permanency.panel.rule.ApprovalTerms;
import org.permanency.panel.rule.MatterKind;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.TenantContext;
import org.permanency.workflow.MoveBook;
import org.permanency.workflow.rule.WorkItem;

/** Hands reviews to the panel, and puts what was decided of them into the register. */
@ApplicationScoped
class ReviewDesk {
  /** Kind of work that clocks, moves and matters of reviews belong to. */
  static final String KIND = "carer-review";

  @Inject ReviewStore store;
  @Inject CareSql rows;
  @Inject CareBook book;
  @Inject MoveBook moves;
  @Inject PanelBook panel;
  @Inject HouseholdBook households;
  @Inject RuleLibrary library;

  static WorkItem item(UUID review) {
    return new WorkItem(KIND, review);
  }

  Optional<CarerReviews> rule(TenantContext ctx) {
    return library.book(ctx.tenant()).find(KeepingRules.REVIEWS, ctx.today()).map(v -> v.value());
  }

  Optional<ReviewView> view(UUID id) {
    return store.find(id).map(r -> new ReviewView(book.view(KIND, r), store.parts(id)));
  }

  void move(TenantContext ctx, ReviewRow row, ReviewState to, LocalDate on, @Nullable String why) {
    rows.update(ReviewStore.TABLE, row.id(), Cells.of("state", to));
    moves.record(ctx, item(row.id()), row.state(), to, on, why);
  }

  /** Hands a review to the panel. */
  void refer(TenantContext ctx, ReviewRow row, String why) {
    rows.update(ReviewStore.TABLE, row.id(), Cells.of("panel_why", why));
    panel.refer(
        ctx,
        new NewMatter(
            kind(row),
            item(row.id()),
            CareBook.subject(row.household().id()),
            "Review " + row.number() + " of " + row.household().name(),
            proposed(row),
            null));
  }

  /** New terms that the carers did not consent to are a matter of terms; all else is the review. */
  static MatterKind kind(ReviewRow row) {
    return row.recommendation() == ReviewResult.NEW_TERMS && row.consentOn() == null
        ? MatterKind.FOSTER_TERMS
        : MatterKind.FOSTER_REVIEW;
  }

  private static @Nullable ApprovalTerms proposed(ReviewRow row) {
    var t = row.terms();
    return t == null
        ? null
        : new ApprovalTerms(t.places(), t.ageFrom(), t.ageTo(), null, t.conditions());
  }

  void withdraw(TenantContext ctx, ReviewRow row, String why) {
    if (row.state() == ReviewState.AT_PANEL) {
      panel.withdraw(ctx, item(row.id()), why);
    }
  }

  /**
   * A final decision on a review.
   *
   * @param terms new terms; null when they stay
   * @param by who decided
   */
  record Decided(
      ReviewResult outcome,
      LocalDate on,
      @Nullable String reasons,
      @Nullable ReviewTerms terms,
      String by) {}

  /** What stands in the register's way; when nothing does, all of it is on record. */
  List<Reason> decide(TenantContext ctx, ReviewRow row, Decided it) {
    var no = register(ctx, row, it);
    if (!no.isEmpty()) {
      return no;
    }
    rows.update(
        ReviewStore.TABLE,
        row.id(),
        Cells.of("outcome", it.outcome())
            .with("decided_on", it.on())
            .with("decided_by", it.by())
            .with("reasons", it.reasons()));
    move(ctx, row, ReviewState.DECIDED, it.on(), it.reasons());
    clocks(ctx, row, it);
    book.about(ctx, "review.decide", row.household().id(), it.outcome() + " on " + it.on());
    return no;
  }

  private List<Reason> register(TenantContext ctx, ReviewRow row, Decided it) {
    var id = new HouseholdId(row.household().id());
    var terms = it.terms();
    if (it.outcome() == ReviewResult.NEW_TERMS && terms != null) {
      var approved =
          new Approval.Terms(terms.places(), terms.ageFrom(), terms.ageTo(), terms.conditions());
      return reasons(households.terms(ctx, id, it.on(), approved, null));
    }
    return it.outcome() == ReviewResult.TERMINATE
        ? reasons(households.end(ctx, id, it.on(), "terminated after " + row.reference()))
        : List.of();
  }

  static List<Reason> reasons(Decision<?> decision) {
    return decision.fold(done -> List.<Reason>of(), no -> no);
  }

  private void clocks(TenantContext ctx, ReviewRow row, Decided it) {
    var household = row.household().id();
    if (it.outcome() == ReviewResult.TERMINATE) {
      book.tasks.cancelAll(ctx, CareBook.care(household), "The approval ended.");
      return;
    }
    var held = row.heldOn() == null ? it.on() : row.heldOn();
    rule(ctx).ifPresent(r -> book.renew(ctx, household, r.clock(), held));
  }
}
