package org.permanency.finance.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.permanency.finance.rule.PaidBefore.Paid;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.fostering.rule.Register;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildFact;

/** What must hold whatever the records are and however they change. */
class PayPropertiesTest {
  private static final LocalDate FIRST = LocalDate.of(2016, 8, 1);
  private static final String[] LEVELS = {"level-1", "level-2", "level-3", "level-9"};

  private static final String[] KINDS = {
    "contract-care", "matched", "special", "half", "lodgings", "retainer", "parent", "unknown"
  };

  /** Records made from a seed; every call changes something. */
  private static final class Changing {
    private final Random random;
    private final PayWorld world = new PayWorld();

    Changing(long seed) {
      random = new Random(seed);
      for (int i = 0; i < 6; i++) {
        change();
      }
    }

    void change() {
      var child = "C" + random.nextInt(3);
      var household = "H" + random.nextInt(3);
      switch (random.nextInt(7)) {
        case 0 -> world.born(child, FIRST.minusDays(random.nextInt(7000)).plusDays(60).toString());
        case 1 -> {
          var from = FIRST.plusDays(random.nextInt(90) - 20);
          world.level(household, from.toString(), until(from), LEVELS[random.nextInt(4)]);
        }
        case 2 -> removeOne(world.stays);
        case 3 -> removeOne(world.levels);
        case 4 -> exception(child, household);
        case 5 -> removeOne(world.exceptions);
        default -> {
          var from = FIRST.plusDays(random.nextInt(90) - 20);
          world.stay(child, household, from.toString(), until(from));
        }
      }
      if (random.nextInt(6) == 0) {
        newRates();
      }
    }

    private void exception(String child, String household) {
      var from = FIRST.plusDays(random.nextInt(90) - 20);
      int on = random.nextInt(3);
      var kind = KINDS[random.nextInt(KINDS.length)];
      world.exception(
          on == 0 ? "" : child,
          on == 1 ? "" : household,
          from.toString(),
          until(from),
          kind,
          10_000 + random.nextInt(50_000));
    }

    private void newRates() {
      var split = FIRST.plusDays(random.nextInt(80)).toString();
      var other =
          PayWorld.rates(
              Map.of(
                  "level-1", new String[] {"150.01", "170.02", "210.03", "255.04"},
                  "level-2", new String[] {"201.11", "222.22", "250.33", "281.44"}));
      world.rates =
          List.of(
              PayWorld.version("2016-04-01", split, PayWorld.rates2016()),
              PayWorld.version(split, null, other));
    }

    private String until(LocalDate from) {
      return random.nextBoolean() ? "" : from.plusDays(1 + random.nextInt(40)).toString();
    }

    private void removeOne(List<?> from) {
      if (!from.isEmpty()) {
        from.remove(random.nextInt(from.size()));
      }
    }
  }

  /** What approved runs have paid, kept the way the tables keep it. */
  private static final class Ledger {
    private final Map<PayKey, Paid> sums = new HashMap<>();
    private final List<EffectivePeriod> periods = new ArrayList<>();

    PaidBefore before() {
      return new PaidBefore(Map.copyOf(sums), periods);
    }

    void approve(RunDraft draft, EffectivePeriod period) {
      draft
          .lines()
          .forEach(
              l ->
                  sums.merge(
                      l.key(),
                      new Paid(l.week(), l.pence()),
                      (a, b) -> new Paid(a.week(), a.pence().plus(b.pence()))));
      periods.add(period);
    }
  }

  @Property(tries = 400)
  void afterEveryRunAllThatWasPaidIsAllThatIsOwed(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int runs) {
    var records = new Changing(seed);
    var ledger = new Ledger();
    var random = new Random(seed + 1);
    var start = FIRST;
    for (int i = 0; i < runs; i++) {
      var facts = records.world.facts(FIRST.toString(), start.toString());

      var all = all(facts);
      ledger.approve(RunDraft.of(facts, all, List.of(), ledger.before()), facts.period());

      var owed = new HashMap<PayKey, Pence>();
      all.weeks().forEach(w -> owed.put(w.key(), w.pence()));
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

  private static Owed all(PayFacts facts) {
    return Owed.all(List.of(PayCalculation.owed(facts), ExceptionPayments.owed(facts)));
  }

  @Property(tries = 400)
  void everyWeekEqualsACountNightByNight(@ForAll long seed) {
    var records = new Changing(seed);
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
    boolean there =
        world.stays.stream()
            .anyMatch(
                s ->
                    s.child().equals(key.child())
                        && s.household().equals(new HouseholdId(key.payee().value()))
                        && s.period().includes(night));
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
        var adult = RateTable.reached(born.get(), 18);
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
