package org.permanency.finance.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.fostering.rule.Register;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildFact;

/** What must hold whatever the records are and however they change. */
class PayPropertiesTest {
  private static final LocalDate FIRST = PayChanges.FIRST;

  @Property(tries = 400)
  void afterEveryRunAllThatWasPaidIsAllThatIsOwed(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int runs) {
    var records = new PayChanges(seed);
    var ledger = new PayLedger();
    var random = new Random(seed + 1);
    var start = FIRST;
    for (int i = 0; i < runs; i++) {
      var facts = records.world.facts(FIRST.toString(), start.toString());

      var all = records.owed(facts);
      ledger.approve(RunDraft.of(facts, all, List.of(), ledger.before()), facts.period());

      var owed = new HashMap<PayKey, Pence>();
      all.weeks().forEach(w -> assertThat(owed.put(w.key(), w.pence())).isNull());
      var paid = new HashMap<PayKey, Pence>();
      ledger.sums.forEach((k, p) -> paid.put(k, p.pence()));
      owed.values().removeIf(Pence.ZERO::equals);
      paid.values().removeIf(Pence.ZERO::equals);
      assertThat(paid).isEqualTo(owed);
      for (int c = random.nextInt(5); c > 0; c--) {
        records.change();
      }
      start = start.plusWeeks(1 + random.nextInt(2));
    }
  }

  @Property(tries = 400)
  void everyWeekEqualsACountNightByNight(@ForAll long seed) {
    var records = new PayChanges(seed);
    for (int i = 0; i < 8; i++) {
      records.change();
    }
    var facts = records.world.facts(FIRST.toString(), FIRST.plusWeeks(9).toString());

    for (var week : PayCalculation.owed(facts).weeks()) {
      var sevenths = BigDecimal.ZERO;
      int nights = 0;
      for (var night = week.week().start();
          week.week().includes(night);
          night = night.plusDays(1)) {
        var weekly = slowly(records.world, week.key(), night);
        if (weekly != null) {
          sevenths = sevenths.add(weekly);
          nights++;
        }
      }
      assertThat(week.nights()).isEqualTo(nights);
      assertThat(week.pence().pounds())
          .isEqualTo(sevenths.divide(BigDecimal.valueOf(7), 2, RoundingMode.HALF_UP));
      assertThat(PayPart.sum(week.parts())).isEqualTo(week.pence());
    }
  }

  /** One night read straight off the records, with nothing prepared and nothing shared. */
  private static @org.jspecify.annotations.Nullable BigDecimal slowly(
      PayWorld world, PayKey key, LocalDate night) {
    boolean there = there(world, key, night);
    Register.Level level = null;
    for (var l : world.levels) {
      if (l.household().equals(new HouseholdId(key.payee().value()))
          && l.period().includes(night)
          && (level == null || l.period().start().isAfter(level.period().start()))) {
        level = l;
      }
    }
    var child =
        world.children.values().stream().filter(c -> c.id().equals(key.child())).findFirst();
    var rates =
        world.rates.stream().filter(v -> v.period().includes(night)).findFirst().orElseThrow();
    var exception = exception(world, key, night);
    if (there && exception != null) {
      return slowly(world, exception, child.orElse(null), level, night);
    }
    if (!there
        || level == null
        || child.map(ChildFact::born).filter(b -> !night.isBefore(b)).isEmpty()) {
      return null;
    }
    var band = rates.value().band(child.get().ageOn(night));
    return rates.value().weekly(level.level(), band).map(Pence::pounds).orElse(null);
  }

  /** Whether the household is paid for having the child, looked up night by night. */
  private static boolean there(PayWorld world, PayKey key, LocalDate night) {
    var household = new HouseholdId(key.payee().value());
    boolean placed = placed(world, key, night);
    boolean paid = false;
    for (var r : world.respites) {
      if (r.child().equals(key.child()) && r.period().includes(night)) {
        if (r.respite().equals(household)) {
          return true;
        }
        if (r.home().equals(household)) {
          placed = placed && r.homePaid();
          paid = paid || r.homePaid() && bridged(world, key, night);
        }
      }
    }
    return placed || paid;
  }

  private static boolean placed(PayWorld world, PayKey key, LocalDate night) {
    return world.stays.stream()
        .anyMatch(
            s ->
                s.child().equals(key.child())
                    && s.household().equals(new HouseholdId(key.payee().value()))
                    && s.period().includes(night));
  }

  /** Whether respite alone lies between this night and nights at home on both sides of it. */
  private static boolean bridged(PayWorld world, PayKey key, LocalDate night) {
    for (int step : new int[] {-1, 1}) {
      var other = night;
      while (!placed(world, key, other)) {
        if (!resting(world, key, other)) {
          return false;
        }
        other = other.plusDays(step);
      }
    }
    return true;
  }

  private static boolean resting(PayWorld world, PayKey key, LocalDate night) {
    return world.respites.stream()
        .anyMatch(
            r ->
                r.child().equals(key.child())
                    && r.home().equals(new HouseholdId(key.payee().value()))
                    && r.period().includes(night));
  }

  /** The most specific exception in place of the level, read straight off the records. */
  private static @org.jspecify.annotations.Nullable RateException exception(
      PayWorld world, PayKey key, LocalDate night) {
    RateException best = null;
    for (var e : world.exceptions) {
      var to = e.period().end();
      if (e.kind().equals("matched") && !e.placedAtStart()) {
        var two = e.period().start().plusYears(2);
        to = to == null || to.isAfter(two) ? two : to;
      }
      var born =
          world.children.values().stream()
              .filter(c -> c.id().equals(e.child()))
              .map(ChildFact::born)
              .findFirst();
      if (e.kind().equals("matched") && e.placedAtStart() && born.isPresent()) {
        var adult = ChildFact.reached(born.get(), 18);
        to = to == null || to.isAfter(adult) ? adult : to;
      }
      boolean holds =
          !night.isBefore(e.period().start())
              && (to == null || night.isBefore(to))
              && !e.kind().equals("retainer")
              && !e.kind().equals("parent")
              && (e.child() == null || e.child().equals(key.child()))
              && (e.household() == null
                  || e.household().equals(new HouseholdId(key.payee().value())));
      if (holds && (best == null || place(e).compareTo(place(best)) > 0)) {
        best = e;
      }
    }
    return best;
  }

  private static String place(RateException e) {
    return e.rank() + " " + e.period().start() + " " + e.id();
  }

  private static @org.jspecify.annotations.Nullable BigDecimal slowly(
      PayWorld world,
      RateException e,
      @org.jspecify.annotations.Nullable ChildFact child,
      Register.@org.jspecify.annotations.Nullable Level level,
      LocalDate night) {
    var rates =
        world.rates.stream().filter(v -> v.period().includes(night)).findFirst().get().value();
    if (child != null && night.isBefore(java.util.Objects.requireNonNull(child.born()))) {
      return null;
    }
    var band = child == null ? null : rates.band(child.ageOn(night));
    return switch (e.kind()) {
      case "matched", "special" -> java.util.Objects.requireNonNull(e.weekly()).pounds();
      case "lodgings" ->
          rates
              .weekly("level-1", rates.bands().get(3))
              .map(w -> w.minus(new Pence(3000)).pounds())
              .orElse(null);
      case "contract-care" ->
          band == null
              ? null
              : PayWorld.rates2016().weekly("contract-care", band).orElseThrow().pounds();
      case "half" ->
          band == null || level == null
              ? null
              : rates
                  .weekly(level.level(), band)
                  .map(w -> new Pence((w.amount() + 1) / 2).pounds())
                  .orElse(null);
      default -> null;
    };
  }
}
