package org.permanency.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.Directory;
import org.permanency.finance.claims.ClaimService;
import org.permanency.finance.claims.rule.Claim;
import org.permanency.finance.duty.DutyService;
import org.permanency.finance.exceptions.RateExceptionService;
import org.permanency.finance.exceptions.rule.NewRateException;
import org.permanency.finance.holds.HoldService;
import org.permanency.finance.holds.SuspensionService;
import org.permanency.finance.recovery.OverpaymentService;
import org.permanency.finance.respite.RespiteService;
import org.permanency.finance.rule.CarerRules;
import org.permanency.finance.rule.FosteringExceptions.Kind;
import org.permanency.finance.rule.FosteringExceptions.Shape;
import org.permanency.finance.rule.FosteringExceptions.Use;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.fostering.rule.Register;
import org.permanency.kernel.Decision;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildId;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.TenantContext;

/**
 * Carers' money beside levels in the sample: rates apart from levels in the specification's mix (8
 * children on contract care, 18 matched households, 3 supported lodgings, 1 special rate), the duty
 * rota, a hold, a suspension, an overpayment. Kinds are found by their shape, so that every
 * tenant's own rule is used.
 */
@ApplicationScoped
class CarersMoney {
  private static final int BANDED = 8;
  private static final int MATCHED = 18;
  private static final int LODGINGS = 3;
  private static final long AGREED = 410_00;
  private static final long STEP = 4_25;
  private static final int WEEKENDS = 3;
  private static final int LATELY = 90;

  @Inject RateExceptionService rates;
  @Inject DutyService duties;
  @Inject RespiteService respites;
  @Inject ClaimService claims;
  @Inject HoldService holds;
  @Inject SuspensionService suspensions;
  @Inject OverpaymentService overpayments;
  @Inject Directory directory;
  @Inject RuleLibrary library;

  /** Who of the register is with whom on the tenant's day, and who has had nobody lately. */
  private record People(
      List<Register.Household> open, List<Register.Stay> stays, List<HouseholdId> empty) {
    /** Without supported lodgings, which have a rate of their own. */
    List<HouseholdId> taken() {
      var own =
          open.stream()
              .filter(h -> !h.type().equals("supported-lodgings"))
              .map(Register.Household::id)
              .collect(java.util.stream.Collectors.toSet());
      return new ArrayList<>(
          new LinkedHashSet<>(
              stays.stream().map(Register.Stay::household).filter(own::contains).toList()));
    }
  }

  private People people(TenantContext ctx) {
    var register = directory.read(ctx).register();
    var today = ctx.today();
    var open =
        register.households().stream()
            .filter(h -> h.approval() != null && h.approval().includes(today))
            .toList();
    var ids = open.stream().map(Register.Household::id).toList();
    var stays =
        register.stays().stream()
            .filter(s -> s.period().includes(today) && ids.contains(s.household()))
            .sorted(java.util.Comparator.comparing(s -> s.child().toString()))
            .toList();
    var lately = EffectivePeriod.from(today.minusDays(LATELY));
    var taken =
        register.stays().stream()
            .filter(s -> s.period().overlaps(lately))
            .map(Register.Stay::household)
            .collect(java.util.stream.Collectors.toSet());
    return new People(open, stays, ids.stream().filter(h -> !taken.contains(h)).toList());
  }

  /** Everything that stands before the first run; pay weeks of the sample begin on {@code from}. */
  void before(TenantContext ctx, LocalDate from) {
    var people = people(ctx);
    var rule = library.book(ctx.tenant()).find(CarerRules.EXCEPTIONS, ctx.today());
    if (rule.isEmpty() || people.stays().isEmpty() || people.empty().size() < 4) {
      return;
    }
    var since = latest(from.minusMonths(6), rule.get().from());
    for (var kind : rule.get().value().kinds().entrySet()) {
      record(ctx, people, kind.getKey(), kind.getValue(), since);
    }
    rota(ctx, people, from);
    away(ctx, people, from);
    claimed(ctx, people, from);
    granted(
        holds.place(ctx, people.taken().get(0), "The account is being checked with the carers"));
    granted(
        suspensions.suspend(
            ctx, people.empty().get(1), from.plusWeeks(1), "Decided by the service manager"));
  }

  /** A weekend away, and one that is longer than the cap of either tenant. */
  private void away(TenantContext ctx, People people, LocalDate from) {
    var stays = people.stays();
    var there = people.empty().get(people.empty().size() - 1);
    for (int i = 0; i < 2; i++) {
      var stay = stays.get(stays.size() - 1 - i);
      granted(
          respites.record(
              ctx,
              new RespiteService.NewStay(
                  stay.child(),
                  stay.household(),
                  there,
                  from.plusDays(4),
                  from.plusDays(i == 0 ? 6 : 27),
                  "The carers rest")));
    }
  }

  /** A few journeys and payments: one waits for approval, the others are drafts. */
  private void claimed(TenantContext ctx, People people, LocalDate from) {
    var rule = library.book(ctx.tenant()).find(CarerRules.CLAIMS, from);
    if (rule.isEmpty()) {
      return;
    }
    int i = 0;
    for (var category : new java.util.TreeMap<>(rule.get().value().categories()).entrySet()) {
      boolean counted = category.getValue().counted();
      var stay = people.stays().get(i++);
      var claim =
          new Claim(
              stay.household(),
              stay.child(),
              category.getKey(),
              from.plusDays(i),
              counted ? 32 : 1,
              counted ? null : new Pence(18_50 + i * 75L),
              counted ? "Family time and back" : "Agreed with the supervising social worker");
      var entered = granted(claims.enter(ctx, claim));
      if (counted) {
        granted(claims.submit(ctx, entered.id(), entered.version()).orElseThrow());
      }
    }
  }

  private static LocalDate latest(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private void record(TenantContext ctx, People people, String key, Kind kind, LocalDate since) {
    if (kind.use() != Use.INSTEAD) {
      aside(ctx, people, key, kind, since);
    } else if (kind.shape() == Shape.BANDED) {
      people.stays().stream()
          .limit(BANDED)
          .forEach(s -> add(ctx, key, s.child(), null, since, null));
    } else if (kind.shape() == Shape.AGREED) {
      agreed(ctx, people, key, kind.years() == null ? 1 : MATCHED, since);
    } else {
      households(people, h -> h.type().equals("supported-lodgings"))
          .limit(LODGINGS)
          .forEach(h -> add(ctx, key, null, h, since, null));
    }
  }

  /** Matched rates from the one end of the list, a special one from the other. */
  private void agreed(TenantContext ctx, People people, String key, int count, LocalDate since) {
    var taken = people.taken();
    for (int i = 0; i < count && i < taken.size() / 2; i++) {
      var household = taken.get(count == 1 ? 1 : taken.size() - 1 - i);
      add(ctx, key, null, household, since, new Pence(AGREED + i * STEP));
    }
  }

  private void aside(TenantContext ctx, People people, String key, Kind kind, LocalDate since) {
    var household = kind.use() == Use.NO_CHILD ? people.empty().get(0) : people.taken().get(2);
    add(ctx, key, null, household, since, kind.shape() == Shape.AGREED ? new Pence(95_00) : null);
  }

  private static java.util.stream.Stream<HouseholdId> households(
      People people, Predicate<Register.Household> which) {
    return people.open().stream().filter(which).map(Register.Household::id);
  }

  private void add(
      TenantContext ctx,
      String kind,
      @Nullable ChildId child,
      @Nullable HouseholdId household,
      LocalDate from,
      @Nullable Pence weekly) {
    granted(
        rates.add(
            ctx,
            new NewRateException(
                child, household, from, null, kind, weekly, false, "Invented for the sample")));
  }

  /** Weekends from the first pay week of the sample on, each by another household. */
  private void rota(TenantContext ctx, People people, LocalDate from) {
    var fee = library.book(ctx.tenant()).find(CarerRules.DUTY_FEE, from);
    if (fee.isEmpty()) {
      return;
    }
    granted(
        duties.add(
            ctx, people.empty().get(2), from, from.plusDays(1), "Mobile is in the handbook"));
    for (int i = 0; i < 4 + WEEKENDS; i++) {
      var friday = from.plusWeeks(i).plusDays(4);
      var household = people.taken().get(i % people.taken().size());
      granted(duties.add(ctx, household, friday, friday.plusDays(2), ""));
    }
  }

  /**
   * After the first run: a duty that was paid is taken off, so the next run finds too much paid.
   */
  void afterFirst(TenantContext ctx) {
    duties.list(ctx).stream()
        .filter(d -> !d.note().isEmpty())
        .findFirst()
        .ifPresent(
            d ->
                granted(
                    duties.cancel(ctx, d.id(), d.version(), "The carers were away").orElseThrow()));
  }

  /** After the last run: what was found is to be recovered. */
  void afterLast(TenantContext ctx) {
    overpayments.list(ctx).stream()
        .findFirst()
        .ifPresent(
            o ->
                granted(
                    overpayments
                        .agree(ctx, o.id(), o.version(), new Pence(10_00), "Agreed by telephone")
                        .orElseThrow()));
  }

  private static <T> T granted(Decision<T> decision) {
    return decision.fold(
        done -> done,
        no -> {
          throw new IllegalStateException("the sample was refused: " + no);
        });
  }
}
