package org.permanency.keeping;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.assessment.CheckBook;
import org.permanency.assessment.HeldCheck;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.fostering.rule.Register;
import org.permanency.keeping.rule.CareFact;
import org.permanency.keeping.rule.KeepingRules;
import org.permanency.keeping.rule.VisitKind;
import org.permanency.people.rule.Subject;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;
import org.permanency.training.Trained;
import org.permanency.training.TrainingBook;

/** How the care of all approved households stands: who is overdue for what. */
@TenantService
public class CareService {
  @Inject VisitStore visits;
  @Inject ReviewStore reviews;
  @Inject ConcernStore concerns;
  @Inject SupportStore support;
  @Inject LimitService limits;
  @Inject CareBook book;
  @Inject TrainingBook training;
  @Inject CareFactStore store;
  @Inject CheckBook checks;

  /**
   * Every household that is approved on the business day, by its number; a fixed number of
   * statements. Leaves an audit entry.
   */
  @Needs(Permission.SUPERVISE_READ)
  public List<CareStanding> all(TenantContext ctx) {
    var rows = standing(ctx);
    book.listed(ctx, "care.list", rows.stream().map(r -> r.household().code()).toList());
    return rows;
  }

  private List<CareStanding> standing(TenantContext ctx) {
    var latest = visits.latest();
    var reviewed = reviews.standing();
    var away = support.away(ctx.today());
    var found = new HashMap<UUID, Integer>();
    limits.findings(ctx).forEach(f -> found.merge(f.household().id(), 1, Integer::sum));
    var open = ctx.actor().may(Permission.CONCERN_READ) ? concerns.open() : Map.<UUID, Integer>of();
    var held = new HashMap<UUID, LocalDate>();
    checks.held(ctx).forEach(c -> held.putIfAbsent(c.household(), c.until())); // earliest first
    var rows = new ArrayList<CareStanding>();
    for (var h : book.register.facts(ctx).households()) {
      var id = h.id().value();
      var approval = h.approval();
      if (approval != null && approval.includes(ctx.today())) {
        var days = days(latest, reviewed, h);
        var review = reviewed.get(id);
        rows.add(
            new CareStanding(
                new HouseholdName(id, h.code(), h.name()),
                h.type(),
                approval.start(),
                days.visit(),
                due(ctx, VisitKind.SUPERVISION.clock(), days.visit(), approval.start()),
                days.unannounced(),
                due(ctx, VisitKind.UNANNOUNCED.clock(), days.unannounced(), approval.start()),
                days.review(),
                reviewClock(ctx)
                    .map(k -> due(ctx, k, days.review(), approval.start()))
                    .orElse(null),
                held.get(id),
                review == null ? null : review.open(),
                away.get(id),
                found.getOrDefault(id, 0),
                ctx.actor().may(Permission.CONCERN_READ) ? open.getOrDefault(id, 0) : null,
                ctx.today()));
      }
    }
    return rows;
  }

  private record Days(
      @Nullable LocalDate visit, @Nullable LocalDate unannounced, @Nullable LocalDate review) {}

  private static Days days(
      Map<UUID, Map<VisitKind, LocalDate>> latest,
      Map<UUID, ReviewStore.Standing> reviewed,
      Register.Household h) {
    var own = latest.getOrDefault(h.id().value(), Map.of());
    var review = reviewed.get(h.id().value());
    return new Days(
        own.get(VisitKind.SUPERVISION),
        own.get(VisitKind.UNANNOUNCED),
        review == null ? null : review.held());
  }

  private Optional<String> reviewClock(TenantContext ctx) {
    return book.library
        .book(ctx.tenant())
        .find(KeepingRules.REVIEWS, ctx.today())
        .map(v -> v.value().clock());
  }

  private @Nullable LocalDate due(
      TenantContext ctx, String key, @Nullable LocalDate last, LocalDate approved) {
    var from = last == null ? approved : last;
    return book.due(ctx, key, from).orElse(null);
  }

  /** How the care of one household stands; empty when it is not approved today. */
  @Needs(Permission.SUPERVISE_READ)
  public Optional<CareStanding> of(TenantContext ctx, UUID household) {
    var found =
        standing(ctx).stream().filter(r -> r.household().id().equals(household)).findFirst();
    found.ifPresent(r -> book.about(ctx, "care.read", household, null));
    return found;
  }

  /** Checks on people of a household that ran out before the business day, the earliest first. */
  @Needs(Permission.SUPERVISE_READ)
  public List<HeldCheck> expired(TenantContext ctx, UUID household) {
    return checks.held(ctx).stream()
        .filter(c -> c.household().equals(household) && c.until().isBefore(ctx.today()))
        .toList();
  }

  /** What training the carers have, as the training room knows it. */
  @Needs(Permission.SUPERVISE_READ)
  public Optional<Trained> training(TenantContext ctx, UUID household) {
    Subject subject = CareBook.subject(household);
    return Optional.ofNullable(training.of(ctx, List.of(subject)).get(subject));
  }

  /**
   * Sets the clocks of visits and reviews going for every approved household that has none, from
   * its last visit or review, or from its approval; what the service does by itself once a day.
   *
   * @return how many households had one missing
   */
  @Needs({Permission.SUPERVISE_WRITE, Permission.TASK_MANAGE})
  public int wind(TenantContext ctx) {
    var latest = visits.latest();
    var reviewed = reviews.standing();
    var running = store.running();
    int count = 0;
    for (var h : book.register.facts(ctx).households()) {
      var approval = h.approval();
      if (approval == null || !approval.includes(ctx.today())) {
        continue;
      }
      var days = days(latest, reviewed, h);
      boolean one = wind(ctx, h, VisitKind.SUPERVISION.clock(), days.visit(), running);
      one |= wind(ctx, h, VisitKind.UNANNOUNCED.clock(), days.unannounced(), running);
      var clock = reviewClock(ctx);
      one |= clock.isPresent() && wind(ctx, h, clock.get(), days.review(), running);
      count += one ? 1 : 0;
    }
    return count;
  }

  private boolean wind(
      TenantContext ctx,
      Register.Household h,
      String key,
      @Nullable LocalDate last,
      Map<UUID, java.util.Set<String>> running) {
    var id = h.id().value();
    if (running.getOrDefault(id, java.util.Set.of()).contains(key)) {
      return false;
    }
    var from = last == null ? Objects.requireNonNull(h.approval()).start() : last;
    return book.begin(ctx, id, key, from).isPresent();
  }

  /**
   * Visits, reviews, allegations and complaints as indicators read them; three reads. Whoever shows
   * them says so in the audit trail.
   */
  @Needs(Permission.SCORECARD_READ)
  public List<CareFact> facts(TenantContext ctx) {
    var facts = new ArrayList<CareFact>();
    for (var v : visits.counted()) {
      facts.add(
          new CareFact(
              v.id(),
              v.household().code(),
              new HouseholdId(v.household().id()),
              CareFact.Kind.VISIT,
              v.on()));
    }
    for (var r : reviews.held()) {
      var held = Objects.requireNonNull(r.heldOn());
      facts.add(
          new CareFact(
              r.id(),
              r.reference(),
              new HouseholdId(r.household().id()),
              CareFact.Kind.REVIEW,
              held));
    }
    facts.addAll(concerns.facts());
    return facts;
  }
}
