package org.permanency.adoption;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.permanency.adoption.AdopterPartsStore.Matched;
import org.permanency.adoption.rule.AdopterEnd;
import org.permanency.adoption.rule.AdopterFact;
import org.permanency.adoption.rule.AdopterReview;
import org.permanency.adoption.rule.AdopterRules;
import org.permanency.adoption.rule.AdopterRules.Facts;
import org.permanency.adoption.rule.AdopterState;
import org.permanency.adoption.rule.AdopterTerms;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.people.DoorService;
import org.permanency.people.WorkerService;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;
import org.permanency.workflow.MoveBook;
import org.permanency.workflow.TaskBook;

/** Approved adopters for people: the register, matches, reviews, and the end of an approval. */
@TenantService
public class AdopterService {
  @Inject AdopterStore store;
  @Inject AdopterPartsStore parts;
  @Inject AdopterReader reader;
  @Inject AdopterBook book;
  @Inject MoveBook moves;
  @Inject TaskBook tasks;
  @Inject DoorService doors;
  @Inject WorkerService workers;
  @Inject Event<Audited> audit;

  /**
   * Adopters, those approved last first; one audit entry with those shown.
   *
   * @param query filters {@code name}, {@code reference}, {@code worker} (contain), {@code kind},
   *     {@code state} (exact), {@code current}, {@code siblings} (yes, no), {@code age} (of a
   *     child), {@code children} (at least); sorts {@code name}, {@code reference}, {@code kind},
   *     {@code state}, {@code approved}, {@code matched}, {@code review}
   */
  @Needs(Permission.ADOPTER_READ)
  public ListPage<AdopterRow> list(TenantContext ctx, ListQuery query) {
    var page = store.list(query);
    if (!page.rows().isEmpty()) {
      var shown = page.rows().stream().map(AdopterRow::reference).toList();
      audit.fire(
          new Audited(ctx, "adopters.list", "adopters", "list", null, String.join(" ", shown)));
    }
    return page;
  }

  /** Adopters; empty when the tenant has none of this id. */
  @Needs(Permission.ADOPTER_READ)
  public Optional<AdopterView> find(TenantContext ctx, UUID id) {
    var found = reader.view(ctx, id);
    found.ifPresent(v -> about(ctx, "adopter.read", id, null));
    return found;
  }

  /** Takes over people whom another agency approved. Refusals: {@link AdopterRules#transferIn}. */
  @Needs(Permission.ADOPTER_WRITE)
  public Decision<AdopterView> transferIn(TenantContext ctx, NewAdopters it) {
    var no = AdopterRules.transferIn(it.terms(), it.approvedOn(), it.fromAgency(), ctx.today());
    boolean unnamed =
        it.people().stream().anyMatch(p -> p.familyName().isBlank() || p.givenNames().isBlank());
    if (unnamed || it.people().isEmpty() || it.people().size() > 2) {
      no.add(Reason.of("adoption.adopter.names"));
    }
    if (!no.isEmpty()) {
      return new Decision.Refused<>(no);
    }
    return Decision.granted(reader.view(ctx, book.approve(ctx, it)).orElseThrow());
  }

  /**
   * Records that adopters were matched with a child. Refusals: {@link AdopterRules#match}.
   *
   * @return empty when the tenant has no such adopters
   */
  @Needs(Permission.ADOPTER_WRITE)
  public Optional<Decision<AdopterView>> match(
      TenantContext ctx, UUID id, int version, ChildId child, LocalDate on, String why) {
    return change(
        ctx,
        id,
        version,
        facts -> AdopterRules.match(facts, matching(ctx, id, child), on, why),
        row -> {
          parts.match(ctx, id, child.value(), on, why.strip());
          if (row.state() == AdopterState.WAITING) {
            tasks.cancelAll(ctx, AdopterBook.item(id), "They were matched.");
            moved(ctx, row, AdopterState.MATCHED, on, null);
          } else {
            parts.state(id, row.state());
          }
          about(ctx, "adopter.match", id, child + " on " + on);
        });
  }

  private AdopterRules.Matching matching(TenantContext ctx, UUID id, ChildId child) {
    var row = store.find(id).orElseThrow();
    int standing = (int) parts.matches(id).stream().filter(Matched::stands).count();
    boolean open = doors.door(ctx, child).filter(d -> !d.closed()).isPresent();
    return new AdopterRules.Matching(
        standing, row.children(), open, open && parts.taken(child.value()));
  }

  /**
   * Undoes a match, or ends the placement that came of it; adopters without another one wait again.
   * Refusals: {@link AdopterRules#undo}.
   *
   * @return empty when the tenant has no such adopters
   */
  @Needs(Permission.ADOPTER_WRITE)
  public Optional<Decision<AdopterView>> undo(
      TenantContext ctx, UUID id, int version, UUID match, LocalDate on, String why) {
    var standing = parts.matches(id).stream().filter(Matched::stands).map(Matched::id).toList();
    return change(
        ctx,
        id,
        version,
        facts -> AdopterRules.undo(facts, standing.contains(match), on, why),
        row -> {
          parts.undo(ctx, match, on, why.strip());
          if (standing.size() == 1) {
            moved(ctx, row, AdopterState.WAITING, on, why.strip());
            book.review(ctx, id, reader.reviewedOn(row), row.workerId());
          } else {
            parts.state(id, row.state());
          }
          about(ctx, "adopter.match-undo", id, "on " + on);
        });
  }

  /** Records that the children moved in. Refusals: {@link AdopterRules#placed}. */
  @Needs(Permission.ADOPTER_WRITE)
  public Optional<Decision<AdopterView>> placed(
      TenantContext ctx, UUID id, int version, LocalDate on) {
    return change(
        ctx,
        id,
        version,
        facts -> AdopterRules.placed(facts, on),
        row -> {
          parts.placed(id, on);
          moved(ctx, row, AdopterState.PLACED, on, null);
          about(ctx, "adopter.placed", id, "on " + on);
        });
  }

  /** Records a review; the next is due in a year. Refusals: {@link AdopterRules#review}. */
  @Needs(Permission.ADOPTER_WRITE)
  public Optional<Decision<AdopterView>> review(
      TenantContext ctx, UUID id, int version, AdopterReview review) {
    return change(
        ctx,
        id,
        version,
        facts -> AdopterRules.review(facts, review),
        row -> {
          var made = parts.review(ctx, id, review);
          tasks.done(ctx, AdopterBook.item(id), AdopterBook.OWN_REVIEW, review.heldOn(), null);
          tasks.done(ctx, AdopterBook.item(id), AdopterBook.REVIEW, review.heldOn(), null);
          if (row.state() == AdopterState.WAITING) {
            book.review(ctx, id, review.heldOn(), row.workerId());
          }
          parts.state(id, row.state());
          reader.refer(ctx, row, made, review);
          about(ctx, "adopter.review", id, review.outcome() + " on " + review.heldOn());
        });
  }

  /** Records what adopters wish from the business day on; the approval stays as it is. */
  @Needs(Permission.ADOPTER_WRITE)
  public Optional<Decision<AdopterView>> wishes(
      TenantContext ctx, UUID id, int version, @Nullable String wishes) {
    return change(
        ctx,
        id,
        version,
        facts -> AdopterRules.wishes(facts, wishes),
        row -> {
          var now = parts.terms(id).get(0).terms();
          store.terms(
              ctx,
              id,
              new AdopterTerms(
                  now.children(),
                  now.ageFrom(),
                  now.ageTo(),
                  now.siblings(),
                  wishes,
                  now.conditions()),
              ctx.today());
          parts.state(id, row.state());
          about(ctx, "adopter.wishes", id, null);
        });
  }

  /**
   * Notes what adopters pay for adoption from another country, at cost.
   *
   * @param pence null for nothing agreed
   */
  @Needs(Permission.ADOPTER_WRITE)
  public Optional<Decision<AdopterView>> charge(
      TenantContext ctx, UUID id, int version, @Nullable Long pence) {
    return change(
        ctx,
        id,
        version,
        facts -> AdopterRules.charge(facts, store.find(id).orElseThrow().kind(), pence),
        row -> {
          parts.charge(id, pence);
          about(ctx, "adopter.charge", id, String.valueOf(pence));
        });
  }

  /**
   * Says who works with adopters; their open tasks go along.
   *
   * @param worker null for nobody; refused with {@code adoption.adopter.worker} for who is none
   */
  @Needs(Permission.ADOPTER_WRITE)
  public Optional<Decision<AdopterView>> give(
      TenantContext ctx, UUID id, int version, @Nullable UUID worker) {
    boolean known = worker == null || workers.exists(ctx, worker);
    return change(
        ctx,
        id,
        version,
        facts -> {
          var no = AdopterRules.wishes(facts, null);
          if (!known) {
            no.add(Reason.of("adoption.adopter.worker"));
          }
          return no;
        },
        row -> {
          parts.worker(id, worker);
          tasks.give(ctx, AdopterBook.item(id), null, worker);
          about(ctx, "adopter.give", id, String.valueOf(worker));
        });
  }

  /**
   * How an approval ends without a panel.
   *
   * @param how resigned, transferred or adopted
   * @param on the day
   * @param why the reason
   * @param to agency that has them now; asked for when transferred
   */
  public record Ended(AdopterEnd how, LocalDate on, String why, @Nullable String to) {}

  /** Ends an approval; the record stays. Refusals: {@link AdopterRules#end}. */
  @Needs(Permission.ADOPTER_WRITE)
  public Optional<Decision<AdopterView>> end(TenantContext ctx, UUID id, int version, Ended ended) {
    return change(
        ctx,
        id,
        version,
        facts -> AdopterRules.end(facts, ended.how(), ended.on(), ended.why(), ended.to()),
        row -> {
          parts.toAgency(id, ended.how() == AdopterEnd.TRANSFERRED ? ended.to() : null);
          book.end(ctx, id, ended.how(), ended.on(), ended.why().strip());
        });
  }

  /**
   * All adopters as indicators read them, by reference; whoever shows them says so in the audit
   * trail.
   */
  @Needs(Permission.SCORECARD_READ)
  public List<AdopterFact> facts(TenantContext ctx) {
    return reader.facts(ctx);
  }

  private void moved(
      TenantContext ctx, AdopterRow row, AdopterState to, LocalDate on, @Nullable String why) {
    parts.state(row.id(), to);
    moves.record(ctx, AdopterBook.item(row.id()), row.state(), to, on, why);
  }

  private Optional<Decision<AdopterView>> change(
      TenantContext ctx,
      UUID id,
      int version,
      Function<Facts, List<Reason>> rule,
      Consumer<AdopterRow> apply) {
    var locked = store.lock(id);
    return store
        .find(id)
        .map(
            row -> {
              boolean stale = locked.isEmpty() || locked.get() != version;
              var no = rule.apply(new Facts(row.state(), last(row), ctx.today(), stale));
              if (!no.isEmpty()) {
                return new Decision.Refused<AdopterView>(no);
              }
              apply.accept(row);
              return Decision.granted(reader.view(ctx, id).orElseThrow());
            });
  }

  private LocalDate last(AdopterRow row) {
    return moves.of(AdopterBook.item(row.id())).stream()
        .map(MoveBook.Move::on)
        .max(LocalDate::compareTo)
        .orElse(row.approvedOn());
  }

  private void about(TenantContext ctx, String action, UUID id, @Nullable String detail) {
    audit.fire(new Audited(ctx, action, "adopter", id.toString(), null, detail));
  }
}
