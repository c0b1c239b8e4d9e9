package org.permanency.finance.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.rule.RateTable.Rate;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.fostering.rule.Register;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.people.rule.ChildFact;
import org.permanency.people.rule.ChildId;
import org.permanency.rules.rule.EffectiveDated.Version;

/**
 * Pay of suspended households, a payment of its own beside what is paid for children who stay: for
 * each child that was there the night before and is not, the rate of that night; then a retainer on
 * nights without any child.
 */
public final class AllegationPayments {
  /** Kind of payment. */
  public static final String PAYMENT = "allegation";

  private static final String RULE = "pay-during-allegation";
  private final PayFacts facts;
  private final RateTable levels;
  private final ExceptionRates exceptions;
  private final Map<ChildId, ChildFact> children = new HashMap<>();
  private final Map<PayKey, WeekPay> weeks = new LinkedHashMap<>();

  /**
   * A household suspended during an allegation.
   *
   * @param period from the day on which it was suspended; open while it is
   */
  public record Suspension(HouseholdId household, EffectivePeriod period) {}

  private AllegationPayments(PayFacts facts) {
    this.facts = facts;
    this.levels = new RateTable(facts.rates());
    this.exceptions = new ExceptionRates(facts, levels);
    facts.children().forEach(c -> children.put(c.id(), c));
  }

  /**
   * Owed for all weeks of the facts. The version of the rule in force on a suspension's first day
   * holds for all of it; without one nothing is paid.
   */
  public static Owed owed(
      PayFacts facts, List<Suspension> suspensions, List<Version<PayDuringAllegation>> rules) {
    var payments = new AllegationPayments(facts);
    for (var suspension : suspensions) {
      rules.stream()
          .filter(v -> v.period().includes(suspension.period().start()))
          .findFirst()
          .ifPresent(rule -> payments.suspended(suspension, rule));
    }
    return new Owed(List.copyOf(payments.weeks.values()), List.of());
  }

  private void suspended(Suspension suspension, Version<PayDuringAllegation> rule) {
    var start = suspension.period().start();
    var full = start.plusWeeks(rule.value().fullWeeks());
    var last = start.plusMonths(rule.value().months());
    var there = new LinkedHashMap<ChildId, List<EffectivePeriod>>();
    for (var stay : facts.there()) {
      if (stay.household().equals(suspension.household())) {
        there.computeIfAbsent(stay.child(), c -> new ArrayList<>(1)).add(stay.period());
      }
    }
    if (start.isBefore(full)) {
      there.forEach(
          (child, stays) ->
              days(suspension, start, full)
                  .ifPresent(d -> full(suspension, new Left(child, stays, d), rule)));
    }
    if (full.isBefore(last)) {
      days(suspension, full, last)
          .ifPresent(
              d -> {
                var taken = new ArrayList<EffectivePeriod>();
                there.values().forEach(taken::addAll);
                var rate = rate(rule, "retainer", rule.value().weekly());
                pay(null, suspension.household(), free(d, taken), rate);
              });
    }
  }

  private record Left(ChildId child, List<EffectivePeriod> stays, EffectivePeriod days) {}

  private java.util.Optional<EffectivePeriod> days(
      Suspension suspension, LocalDate from, LocalDate to) {
    return suspension
        .period()
        .within(new EffectivePeriod(from, to))
        .flatMap(d -> d.within(facts.window()));
  }

  private void full(Suspension suspension, Left left, Version<PayDuringAllegation> rule) {
    var before = suspension.period().start().minusDays(1);
    if (left.stays().stream().noneMatch(s -> s.includes(before))) {
      return;
    }
    var household = suspension.household();
    var child = children.get(left.child());
    var held =
        facts.register().levels().stream().filter(l -> l.household().equals(household)).toList();
    var night = night(left.child(), child == null ? null : child.born(), before, household, held);
    if (night != null) {
      var was = night.night();
      var level = levels.on(before).map(r -> r.label(was.level())).orElse(was.level());
      var what = "full pay, " + level + (was.band().isEmpty() ? "" : " age " + was.band());
      pay(left.child(), household, free(left.days(), left.stays()), rate(rule, what, was.rate()));
    }
  }

  private @Nullable Rate night(
      ChildId child,
      @Nullable LocalDate born,
      LocalDate night,
      HouseholdId household,
      List<Register.Level> held) {
    var one = List.of(new EffectivePeriod(night, night.plusDays(1)));
    var stretches =
        new StayedNights(one, born, held, levels, exceptions.of(child, household)).stretches();
    return !stretches.isEmpty() && stretches.get(0).night() instanceof Rate rate ? rate : null;
  }

  private static Rate rate(
      Version<PayDuringAllegation> rule, String what, org.permanency.kernel.Pence weekly) {
    return RateTable.rate(RULE, rule.from(), rule.value().label() + ": " + what, "", weekly);
  }

  private static List<EffectivePeriod> free(EffectivePeriod days, List<EffectivePeriod> stays) {
    return FreeNights.of(days, stays.stream().flatMap(s -> s.within(days).stream()).toList());
  }

  private void pay(
      @Nullable ChildId child, HouseholdId household, List<EffectivePeriod> nights, Rate rate) {
    var stretches =
        nights.stream()
            .map(n -> new Stretch(n.start(), Objects.requireNonNull(n.end()), rate, List.of()))
            .toList();
    WeekParts.of(
        facts.weeks(),
        stretches,
        (week, parts) -> {
          var key = new PayKey(PAYMENT, child, PayeeId.of(household), week.start());
          weeks.merge(
              key,
              WeekPay.of(key, week, parts),
              (a, b) -> {
                var both = new ArrayList<>(a.parts());
                both.addAll(b.parts());
                return WeekPay.of(key, week, both);
              });
        });
  }
}
