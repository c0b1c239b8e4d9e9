package org.permanency.finance.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.permanency.finance.rule.RateTable.Gap;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.fostering.rule.Register;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.people.rule.ChildFact;
import org.permanency.people.rule.ChildId;

/**
 * What a tenant owes its foster carers, from nothing but facts.
 *
 * <p>Every night of every stay is paid at the household's level and the child's age that night,
 * whatever the type of household, unless an exception on child and household, on the child or on
 * the household replaces the level, the first of these that there is; the day of arrival counts,
 * the day of leaving does not. A night that cannot be paid becomes a {@link Finding}. Where two
 * households have a child on one night, both are paid as recorded and a grave finding says so:
 * which record is wrong, a person must see. The work goes by stretches of equal nights, cut at
 * birthdays, new levels and new rates, not night by night.
 */
public final class PayCalculation {
  private final PayFacts facts;
  private final EffectivePeriod window;
  private final RateTable rates;
  private final ExceptionRates exceptions;
  private final Map<ChildId, ChildFact> children = new HashMap<>();
  private final Map<HouseholdId, List<Register.Level>> levels = new HashMap<>();
  private final List<WeekPay> weeks = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private PayCalculation(PayFacts facts) {
    this.facts = facts;
    this.window = facts.window();
    this.rates = new RateTable(facts.rates());
    this.exceptions = new ExceptionRates(facts, rates);
    facts.children().forEach(c -> children.put(c.id(), c));
    for (var level : facts.register().levels()) {
      levels.computeIfAbsent(level.household(), h -> new ArrayList<>()).add(level);
    }
  }

  /**
   * Owed for all weeks of the facts, as the records stand: by child in the order of the facts,
   * household and week.
   */
  public static Owed owed(PayFacts facts) {
    var calculation = new PayCalculation(facts);
    calculation.stays().forEach(calculation::child);
    calculation.respite();
    return new Owed(calculation.weeks, calculation.findings);
  }

  /**
   * Respite from a home without the child; nights above the cap, by the rule that is in force when
   * the last week begins.
   */
  private void respite() {
    for (var home : RespiteNights.missing(facts.register().stays(), facts.respites())) {
      home.period()
          .within(window)
          .ifPresent(
              nights ->
                  findings.add(
                      new Finding(
                          FindingCode.RESPITE_WITHOUT_HOME,
                          home.child(),
                          PayeeId.of(home.household()),
                          nights,
                          Map.of())));
    }
    facts.respiteRules().stream()
        .filter(v -> v.period().includes(facts.period().start()))
        .findFirst()
        .ifPresent(
            rule ->
                rule.value().over(facts.respites()).stream()
                    .filter(over -> over.nights().overlaps(window))
                    .forEach(over -> findings.add(overCap(over, rule.value()))));
  }

  private static Finding overCap(RespiteRule.Over over, RespiteRule rule) {
    return new Finding(
        FindingCode.RESPITE_OVER_CAP,
        over.stay().child(),
        PayeeId.of(over.stay().respite()),
        over.nights(),
        Map.of("cap", String.valueOf(rule.nights())));
  }

  /** Stays with a night in the window, by child and household. */
  private Map<ChildId, Map<HouseholdId, List<EffectivePeriod>>> stays() {
    var stays = new LinkedHashMap<ChildId, Map<HouseholdId, List<EffectivePeriod>>>();
    for (var stay : facts.stays()) {
      stay.period()
          .within(window)
          .ifPresent(
              nights ->
                  stays
                      .computeIfAbsent(stay.child(), c -> new LinkedHashMap<>(2))
                      .computeIfAbsent(stay.household(), h -> new ArrayList<>(2))
                      .add(nights));
    }
    return stays;
  }

  private void child(ChildId child, Map<HouseholdId, List<EffectivePeriod>> stays) {
    var known = children.get(child);
    var born = known == null ? null : known.born();
    var paid = new LinkedHashMap<HouseholdId, List<Stretch>>(2);
    stays.forEach(
        (household, nights) -> {
          var held = levels.getOrDefault(household, List.of());
          var stretches =
              new StayedNights(nights, born, held, rates, exceptions.of(child, household))
                  .stretches();
          stretches.forEach(s -> note(child, household, s));
          byWeek(child, household, stretches);
          paid.put(household, stretches);
        });
    if (paid.size() > 1) {
      findings.addAll(DoubleNights.of(child, paid, facts));
    }
  }

  private void note(ChildId child, HouseholdId household, Stretch stretch) {
    if (stretch.night() instanceof Gap gap) {
      var level = gap.level().isEmpty() ? Map.<String, String>of() : Map.of("level", gap.level());
      findings.add(new Finding(gap.code(), child, PayeeId.of(household), stretch.period(), level));
    }
    for (var doubt : stretch.doubts()) {
      findings.add(new Finding(doubt, child, PayeeId.of(household), stretch.period(), Map.of()));
    }
  }

  private void byWeek(ChildId child, HouseholdId household, List<Stretch> stretches) {
    WeekParts.of(
        facts.weeks(),
        stretches,
        (week, parts) ->
            weeks.add(WeekPay.of(PayKey.fostering(child, household, week.start()), week, parts)));
  }
}
