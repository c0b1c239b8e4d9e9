package org.permanency.finance.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.rule.ExceptionRates.Held;
import org.permanency.finance.rule.FosteringExceptions.Use;
import org.permanency.finance.rule.RateTable.Gap;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.people.rule.ChildFact;
import org.permanency.people.rule.ChildId;

/**
 * What exceptions come to that are payments of their own: supplements on a child's nights, and
 * retainers on nights on which a household has no child.
 */
public final class ExceptionPayments {
  private final PayFacts facts;
  private final RateTable levels;
  private final ExceptionRates rates;
  private final Map<ChildId, ChildFact> children = new HashMap<>();
  private final List<WeekPay> weeks = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private record Place(ChildId child, HouseholdId household) {}

  private ExceptionPayments(PayFacts facts) {
    this.facts = facts;
    this.levels = new RateTable(facts.rates());
    this.rates = new ExceptionRates(facts, levels);
    facts.children().forEach(c -> children.put(c.id(), c));
  }

  /** Owed for all weeks of the facts, by kind. */
  public static Owed owed(PayFacts facts) {
    var payments = new ExceptionPayments(facts);
    var byKind = new TreeMap<String, List<Held>>();
    payments.rates.all().stream()
        .filter(h -> h.use() != Use.INSTEAD)
        .forEach(h -> byKind.computeIfAbsent(h.exception().kind(), k -> new ArrayList<>()).add(h));
    if (!byKind.isEmpty()) {
      var stays = payments.stays();
      byKind.forEach((kind, held) -> payments.kind(kind, held, stays));
    }
    return new Owed(payments.weeks, payments.findings);
  }

  private Map<Place, List<EffectivePeriod>> stays() {
    var window = facts.window();
    var stays = new LinkedHashMap<Place, List<EffectivePeriod>>();
    for (var stay : facts.stays()) {
      stay.period()
          .within(window)
          .ifPresent(
              nights ->
                  stays
                      .computeIfAbsent(
                          new Place(stay.child(), stay.household()), p -> new ArrayList<>(2))
                      .add(nights));
    }
    return stays;
  }

  private void kind(String kind, List<Held> held, Map<Place, List<EffectivePeriod>> stays) {
    if (held.get(0).use() == Use.NO_CHILD) {
      retained(kind, held, stays);
      return;
    }
    stays.forEach(
        (place, nights) -> {
          var of =
              rates.of(place.child(), place.household(), h -> h.exception().kind().equals(kind));
          if (!of.held().isEmpty()) {
            pay(kind, place.child(), place.household(), nights, of);
          }
        });
  }

  private void retained(String kind, List<Held> held, Map<Place, List<EffectivePeriod>> stays) {
    var byHousehold = new LinkedHashMap<HouseholdId, List<Held>>();
    for (var h : held) {
      var household = h.exception().household();
      if (household != null) {
        byHousehold.computeIfAbsent(household, x -> new ArrayList<>(1)).add(h);
      }
    }
    byHousehold.forEach(
        (household, of) -> {
          var taken = new ArrayList<EffectivePeriod>();
          stays.forEach(
              (place, nights) -> {
                if (place.household().equals(household)) {
                  taken.addAll(nights);
                }
              });
          pay(kind, null, household, FreeNights.of(facts.window(), taken), rates.of(of));
        });
  }

  private void pay(
      String kind,
      @Nullable ChildId child,
      HouseholdId household,
      List<EffectivePeriod> nights,
      ExceptionRates.Of of) {
    var known = child == null ? null : children.get(child);
    var stretches =
        new StayedNights(nights, known == null ? null : known.born(), List.of(), levels, of)
            .excepted();
    stretches.forEach(s -> note(child, household, s));
    WeekParts.of(
        facts.weeks(),
        stretches,
        (week, parts) ->
            weeks.add(
                WeekPay.of(
                    new PayKey(kind, child, PayeeId.of(household), week.start()), week, parts)));
  }

  private void note(@Nullable ChildId child, HouseholdId household, Stretch stretch) {
    var payee = PayeeId.of(household);
    if (stretch.night() instanceof Gap gap && gap.code() != FindingCode.NO_LEVEL) {
      var level = Map.of("level", Objects.requireNonNull(gap.level()));
      findings.add(new Finding(gap.code(), child, payee, stretch.period(), level));
    }
    for (var doubt : stretch.doubts()) {
      findings.add(new Finding(doubt, child, payee, stretch.period(), Map.of()));
    }
  }
}
