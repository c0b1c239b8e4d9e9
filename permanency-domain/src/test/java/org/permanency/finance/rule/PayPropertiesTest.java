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
      switch (random.nextInt(5)) {
        case 0 -> world.born(child, FIRST.minusDays(random.nextInt(7000)).plusDays(60).toString());
        case 1 -> {
          var from = FIRST.plusDays(random.nextInt(90) - 20);
          world.level(household, from.toString(), until(from), LEVELS[random.nextInt(4)]);
        }
        case 2 -> removeOne(world.stays);
        case 3 -> removeOne(world.levels);
        default -> {
          var from = FIRST.plusDays(random.nextInt(90) - 20);
          world.stay(child, household, from.toString(), until(from));
        }
      }
      if (random.nextInt(6) == 0) {
        newRates();
      }
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

      ledger.approve(RunDraft.of(facts, ledger.before()), facts.period());

      var owed = new HashMap<PayKey, Pence>();
      PayCalculation.owed(facts).weeks().forEach(w -> owed.put(w.key(), w.pence()));
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
    if (!there
        || level == null
        || child.map(ChildFact::born).filter(b -> !night.isBefore(b)).isEmpty()) {
      return null;
    }
    var band = rates.value().band(child.get().ageOn(night));
    return rates.value().weekly(level.level(), band).map(Pence::pounds).orElse(null);
  }
}
