package org.permanency.finance.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.fostering.rule.Register;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildFact;
import org.permanency.people.rule.ChildId;
import org.permanency.rules.rule.EffectiveDated.Version;

/**
 * Extra weeks for celebrated days, each a payment of its own: to the household that the child is
 * with on the night of the day, at the rule's level and the child's age on the day.
 */
public final class CelebrationPayments {
  private final PayFacts facts;
  private final List<Version<Celebrations>> rules;
  private final RateTable levels;
  private final ExceptionRates exceptions;
  private final Map<ChildId, ChildFact> children = new HashMap<>();
  private final Map<HouseholdId, String> types = new HashMap<>();
  private final Map<ChildId, List<RespiteStay>> respites = new HashMap<>();
  private final TreeMap<LocalDate, EffectivePeriod> weeks = new TreeMap<>();
  private final Map<PayKey, List<PayPart>> parts = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  private CelebrationPayments(PayFacts facts, List<Version<Celebrations>> rules) {
    this.facts = facts;
    this.rules = rules;
    this.levels = new RateTable(facts.rates());
    this.exceptions = new ExceptionRates(facts, levels);
    facts.children().forEach(c -> children.put(c.id(), c));
    facts.register().households().forEach(h -> types.put(h.id(), h.type()));
    facts.weeks().forEach(w -> weeks.put(w.start(), w));
    facts
        .respites()
        .forEach(r -> respites.computeIfAbsent(r.child(), c -> new ArrayList<>(1)).add(r));
  }

  /**
   * Owed for all weeks of the facts.
   *
   * @param rules versions of the rule; the first that holds a day is the one in force on it
   */
  public static Owed owed(PayFacts facts, List<Version<Celebrations>> rules) {
    var payments = new CelebrationPayments(facts, rules);
    facts.stays().forEach(payments::stay);
    var owed =
        payments.parts.entrySet().stream()
            .map(
                e ->
                    WeekPay.of(
                        e.getKey(),
                        Objects.requireNonNull(payments.weeks.get(e.getKey().weekStart())),
                        e.getValue()))
            .toList();
    return new Owed(owed, payments.findings);
  }

  private void stay(Register.Stay stay) {
    var nights = stay.period().within(facts.window()).orElse(null);
    if (nights == null) {
      return;
    }
    var child = children.get(stay.child());
    for (var version : rules) {
      var held = nights.within(version.period()).orElse(null);
      if (held != null) {
        for (var key : new TreeSet<>(version.value().events().keySet())) {
          var event = Objects.requireNonNull(version.value().events().get(key));
          for (var day : event.days(held, child == null ? null : child.born())) {
            if (first(version, day)) {
              day(stay, child, new Day(key, event, version, day));
            }
          }
        }
      }
    }
  }

  private record Day(
      String key, Celebrations.Event event, Version<Celebrations> version, LocalDate on) {
    PayPart part(FosteringAllowances rates, int age, Pence weekly) {
      var many = event.weeks() == 1 ? "a week" : "weeks";
      var label = event.label() + ", " + many + " at " + rates.label(event.level());
      var band = rates.band(age).name();
      return new PayPart(
          "celebrations", version.from(), label, band, PayUnit.EACH, event.weeks(), weekly);
    }
  }

  private boolean first(Version<Celebrations> version, LocalDate day) {
    return rules.stream()
        .filter(v -> v.period().includes(day))
        .findFirst()
        .filter(v -> v == version)
        .isPresent();
  }

  private void day(Register.Stay stay, @Nullable ChildFact child, Day day) {
    if (excluded(stay, day)) {
      return;
    }
    var week = weeks.floorKey(day.on());
    var key = new PayKey(day.key(), stay.child(), PayeeId.of(stay.household()), week);
    var born = child == null ? null : child.born();
    if (born == null || day.on().isBefore(born)) {
      missing(stay, day, born == null ? FindingCode.NO_BIRTH_DATE : FindingCode.BEFORE_BIRTH);
      return;
    }
    int age = ChildFact.ageOn(born, day.on());
    var level = day.event().level();
    levels
        .on(day.on())
        .flatMap(r -> r.weekly(level, r.band(age)).map(w -> day.part(r, age, w)))
        .ifPresentOrElse(
            part -> parts.putIfAbsent(key, List.of(part)),
            () -> missing(stay, day, FindingCode.NO_RATE));
  }

  private boolean excluded(Register.Stay stay, Day day) {
    if (day.event().types().contains(types.getOrDefault(stay.household(), ""))) {
      return true;
    }
    if (respites.getOrDefault(stay.child(), List.of()).stream()
        .anyMatch(r -> r.home().equals(stay.household()) && r.period().includes(day.on()))) {
      return true;
    }
    return exceptions.of(stay.child(), stay.household(), h -> true).held().stream()
        .filter(h -> h.period().includes(day.on()))
        .anyMatch(h -> day.event().exceptions().contains(h.exception().kind()));
  }

  private void missing(Register.Stay stay, Day day, FindingCode code) {
    findings.add(
        new Finding(
            code,
            stay.child(),
            PayeeId.of(stay.household()),
            new EffectivePeriod(day.on(), day.on().plusDays(1)),
            Map.of("level", day.event().label())));
  }
}
