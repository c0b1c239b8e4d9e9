package org.permanency.budget.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.permanency.budget.rule.PlacementPrices.Place;
import org.permanency.budget.rule.SharedCost.Share;
import org.permanency.fostering.rule.PlaceSide;
import org.permanency.fostering.rule.Register;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildFact;
import org.permanency.placement.rule.CareHistory;
import org.permanency.placement.rule.CareSpan;
import org.permanency.rules.rule.EffectiveDated.Version;

/**
 * The nights of one child outside of the register's households, as stretches that all cost the
 * same: cut at birthdays that change a price, at school age, new rules, records and stays.
 */
final class PlacedNights {
  private static final int GROWN_UP = 18;
  private final PlacementCosts.Facts facts;
  private final ChildFact child;
  private final List<Register.Stay> stays;
  private final List<FundingRecord> records;
  private final List<AgreedPrice> agreed;
  private final NavigableMap<LocalDate, Pence> invoiced;

  /** What is known of the child itself. */
  record Own(
      ChildFact child,
      List<Register.Stay> stays,
      List<FundingRecord> records,
      List<AgreedPrice> agreed,
      NavigableMap<LocalDate, Pence> invoiced) {}

  /** What a night costs and who pays. */
  record Night(
      String line, String type, LocalDate ruleFrom, Pence weekly, List<Share> shares, String own) {
    /** A night that no rule puts anywhere. */
    static Night outside(LocalDate night) {
      return new Night(Cost.OUTSIDE, Cost.OUTSIDE, night, Pence.ZERO, List.of(), "");
    }
  }

  /**
   * Equal nights; {@code night} is null when they cannot be priced, and {@code gap} says why.
   *
   * @param invoiced whether invoices paid them
   */
  record Nights(EffectivePeriod period, @Nullable Night night, String gap, boolean invoiced) {
    static Nights none(EffectivePeriod period, String why) {
      return new Nights(period, null, why, false);
    }
  }

  PlacedNights(PlacementCosts.Facts facts, Own own) {
    this.facts = facts;
    this.child = own.child();
    this.stays = own.stays();
    this.records = own.records();
    this.agreed = own.agreed();
    this.invoiced = own.invoiced();
  }

  /** Nights in {@code window}, in order. */
  List<Nights> within(CareHistory history, EffectivePeriod window) {
    var out = new ArrayList<Nights>();
    for (var day : history.days()) {
      var span = day.span();
      if (!span.shortBreak()) {
        period(span).flatMap(p -> p.within(window)).ifPresent(p -> cut(span, p, out));
      }
    }
    return out;
  }

  /** Days of the span, to its planned end or the 18th birthday at most while it has no end. */
  private Optional<EffectivePeriod> period(CareSpan span) {
    var to = span.to();
    if (to == null) {
      to = earlier(child.born() == null ? null : child.born().plusYears(GROWN_UP), planned(span));
    }
    return to != null && !span.from().isBefore(to)
        ? Optional.empty()
        : Optional.of(new EffectivePeriod(span.from(), to));
  }

  private @Nullable LocalDate planned(CareSpan span) {
    return agreed.stream()
        .filter(a -> a.plannedEnd() != null && a.period().end() == null && a.fits(span))
        .map(AgreedPrice::plannedEnd)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.isBefore(b) ? a : b;
  }

  private void cut(CareSpan span, EffectivePeriod period, List<Nights> out) {
    LocalDate from = null;
    for (var to : cuts(period)) {
      if (from != null && !stayed(from)) {
        out.add(nights(span, new EffectivePeriod(from, to)));
      }
      from = to;
    }
  }

  private Set<LocalDate> cuts(EffectivePeriod period) {
    var cuts = new TreeSet<LocalDate>();
    add(cuts, period, period);
    stays.forEach(s -> add(cuts, s.period(), period));
    records.forEach(r -> add(cuts, r.period(), period));
    agreed.forEach(a -> add(cuts, a.period(), period));
    InvoicedNights.runs(invoiced.keySet()).forEach(r -> add(cuts, r, period));
    facts.prices().forEach(v -> add(cuts, v.period(), period));
    facts.shares().forEach(v -> add(cuts, v.period(), period));
    if (child.born() != null) {
      birthdays(child.born(), cuts, period);
    }
    return cuts;
  }

  private void birthdays(LocalDate born, Set<LocalDate> cuts, EffectivePeriod period) {
    for (int age = 0; age <= GROWN_UP + 1; age++) {
      add(cuts, EffectivePeriod.from(born.plusYears(age)), period);
    }
    for (var version : facts.shares()) {
      add(cuts, SchoolAge.of(born, version.value().schoolAge()), period);
    }
  }

  private static void add(Set<LocalDate> cuts, EffectivePeriod of, EffectivePeriod period) {
    of.within(period)
        .ifPresent(
            p -> {
              cuts.add(p.start());
              if (p.end() != null) {
                cuts.add(p.end());
              }
            });
  }

  private boolean stayed(LocalDate night) {
    return stays.stream().anyMatch(s -> s.period().includes(night));
  }

  private Nights nights(CareSpan span, EffectivePeriod period) {
    var night = period.start();
    boolean paid = invoiced.containsKey(night);
    var version = on(facts.prices(), night);
    var type = version.flatMap(v -> v.value().type(place(span, night)));
    if (version.isEmpty() || type.isEmpty()) {
      return paid
          ? new Nights(period, Night.outside(night), "", true)
          : Nights.none(period, "no-type");
    }
    if (!paid && !type.get().priced()) {
      return Nights.none(period, "no-price");
    }
    var agreement =
        agreed.stream().filter(a -> a.period().includes(night) && a.fits(span)).findFirst();
    boolean unknown = child.born() == null || night.isBefore(child.born());
    if (!paid && agreement.isEmpty() && unknown) {
      return Nights.none(period, "no-birth-date");
    }
    var rule = unknown ? Pence.ZERO : type.get().weekly(child.ageOn(night)).orElse(Pence.ZERO);
    var weekly = agreement.map(AgreedPrice::weekly).orElse(rule);
    return new Nights(period, priced(type.get(), version.get().from(), night, weekly), "", paid);
  }

  private Night priced(
      PlacementPrices.Type type, LocalDate ruleFrom, LocalDate night, Pence weekly) {
    var rule =
        type.joint()
            ? on(facts.shares(), night).map(Version::value)
            : Optional.<FundingShares>empty();
    return new Night(
        type.line(),
        type.key(),
        ruleFrom,
        weekly,
        rule.map(r -> shares(r, night)).orElse(List.of()),
        rule.map(FundingShares::own).orElse(""));
  }

  private List<Share> shares(FundingShares rule, LocalDate night) {
    var health = rule.health();
    return rule.shares(
        education(rule, night), health == null ? null : agreed(health.record(), night));
  }

  /** Whether education pays: school age, or a plan and young enough. */
  private boolean education(FundingShares rule, LocalDate night) {
    var born = child.born();
    if (born == null) {
      return false;
    }
    var plan = rule.plan();
    return SchoolAge.of(born, rule.schoolAge()).includes(night)
        || (plan != null
            && child.ageOn(night) < plan.to()
            && records(night).contains(plan.record()));
  }

  private @Nullable BigDecimal agreed(String kind, LocalDate night) {
    return records.stream()
        .filter(r -> r.kind().equals(kind) && r.period().includes(night))
        .map(FundingRecord::percent)
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private Set<String> records(LocalDate night) {
    return records.stream()
        .filter(r -> r.period().includes(night))
        .map(FundingRecord::kind)
        .collect(Collectors.toSet());
  }

  private Place place(CareSpan span, LocalDate night) {
    var side =
        PlaceSide.of(
            false,
            span.kind().foster(),
            facts.register().councils().contains(child.council()),
            span.lodging().provider());
    return new Place(span.kind(), span.lodging().place(), side, records(night));
  }

  private static <T> Optional<Version<T>> on(List<Version<T>> versions, LocalDate day) {
    for (var version : versions) {
      if (version.period().includes(day)) {
        return Optional.of(version);
      }
    }
    return Optional.empty();
  }
}
