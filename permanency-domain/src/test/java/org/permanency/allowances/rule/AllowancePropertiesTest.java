package org.permanency.allowances.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.permanency.finance.rule.PaidBefore;
import org.permanency.finance.rule.PaidBefore.Paid;
import org.permanency.finance.rule.PayFacts;
import org.permanency.finance.rule.PayKey;
import org.permanency.finance.rule.RunDraft;
import org.permanency.fostering.rule.Register;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildFact;

/** What must hold whatever the awards are and however they change. */
class AllowancePropertiesTest {
  private static final LocalDate FIRST = LocalDate.of(2016, 8, 1);
  private static final List<String> KINDS =
      List.of(
          "adoption-allowance",
          "special-guardianship",
          "child-arrangements",
          "former-foster-carer",
          "staying-put",
          "supported-lodgings",
          "unknown-kind");

  /** Records made from a seed; every call changes something. */
  private static final class Changing {
    private final Random random;
    private final AllowanceWorld world = new AllowanceWorld();

    Changing(long seed) {
      random = new Random(seed);
      for (int i = 0; i < 8; i++) {
        change();
      }
    }

    void change() {
      switch (random.nextInt(6)) {
        case 0 ->
            world.born("C" + random.nextInt(3), FIRST.minusDays(random.nextInt(7500)).toString());
        case 1 -> {
          if (!world.awards.isEmpty()) {
            world.awards.remove(random.nextInt(world.awards.size()));
          }
        }
        case 2 ->
            any(
                a -> {
                  var from = day();
                  a.suspended(from.toString(), from.plusDays(1L + random.nextInt(20)).toString());
                });
        case 3 ->
            any(
                a ->
                    a.result(
                        day().toString(),
                        new Pence(random.nextInt(15_000)).pounds().toString(),
                        random.nextBoolean()));
        case 4 ->
            world.fixed(
                "staying-put",
                day().toString(),
                new Pence(random.nextInt(30_000)).pounds().toString());
        default -> add();
      }
    }

    private LocalDate day() {
      return FIRST.plusDays(random.nextInt(90) - 20L);
    }

    private void any(java.util.function.Consumer<AllowanceWorld.Award> what) {
      if (!world.awards.isEmpty()) {
        what.accept(world.awards.get(random.nextInt(world.awards.size())));
      }
    }

    private void add() {
      var from = day();
      var to = random.nextBoolean() ? null : from.plusDays(1L + random.nextInt(60)).toString();
      var kind = KINDS.get(random.nextInt(KINDS.size()));
      var award = world.award("C" + random.nextInt(3), kind, from.toString(), to);
      award.eldest(random.nextBoolean());
      if (random.nextBoolean()) {
        award.placedBefore();
      }
      if (random.nextBoolean()) {
        award.agreed(new Pence(random.nextInt(40_000)).pounds().toString());
      }
    }
  }

  @Property(tries = 300)
  void afterEveryRunAllThatWasPaidIsAllThatIsOwed(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int runs) {
    var records = new Changing(seed);
    var random = new Random(seed + 1);
    var sums = new HashMap<PayKey, Paid>();
    var periods = new ArrayList<EffectivePeriod>();
    var start = FIRST;
    for (int i = 0; i < runs; i++) {
      var facts = records.world.facts(FIRST.toString(), start.toString());
      var owed = AllowanceCalculation.owed(facts);
      var pay = pay(facts);

      for (var line :
          RunDraft.of(pay, owed, List.of(), new PaidBefore(Map.copyOf(sums), periods)).lines()) {
        sums.merge(
            line.key(),
            new Paid(line.week(), line.pence()),
            (a, b) -> new Paid(a.week(), a.pence().plus(b.pence())));
      }
      periods.add(pay.period());

      var due = new HashMap<PayKey, Pence>();
      owed.weeks().forEach(w -> assertThat(due.put(w.key(), w.pence())).isNull());
      var paid = new HashMap<PayKey, Pence>();
      sums.forEach((k, p) -> paid.put(k, p.pence()));
      due.values().removeIf(Pence.ZERO::equals);
      paid.values().removeIf(Pence.ZERO::equals);
      assertThat(paid).isEqualTo(due);
      for (int c = random.nextInt(5); c > 0; c--) {
        records.change();
      }
      start = start.plusWeeks(1L + random.nextInt(2));
    }
  }

  private static PayFacts pay(AllowanceFacts facts) {
    var register =
        new Register(List.of(), List.of(), List.of(), List.of(), List.of(), Set.of("PET"));
    return new PayFacts(facts.children(), register, List.of(), facts.weeks());
  }

  @Property(tries = 300)
  void everyWeekEqualsACountDayByDayAndIsNeverBelowNothing(@ForAll long seed) {
    var records = new Changing(seed);
    for (int i = 0; i < 10; i++) {
      records.change();
    }
    var facts = records.world.facts(FIRST.toString(), FIRST.plusWeeks(9).toString());
    var days = new AwardDays(facts.tables());

    for (var week : AllowanceCalculation.owed(facts).weeks()) {
      long sevenths = 0;
      for (var day = week.week().start(); week.week().includes(day); day = day.plusDays(1)) {
        AwardFact last = null;
        for (var award : facts.awards()) {
          boolean later = last == null || !award.period().start().isBefore(last.period().start());
          if (award.child().equals(week.key().child())
              && award.kind().equals(week.key().payment())
              && award.paidOn(day)
              && later) {
            last = award;
          }
        }
        sevenths += last == null ? 0 : days.on(last, born(facts, last), day).weekly().amount();
      }
      assertThat(week.pence().amount())
          .isEqualTo(
              BigDecimal.valueOf(sevenths)
                  .divide(BigDecimal.valueOf(7), 0, RoundingMode.HALF_UP)
                  .longValueExact());
      assertThat(week.pence().amount()).isNotNegative();
    }
  }

  private static @org.jspecify.annotations.Nullable LocalDate born(
      AllowanceFacts facts, AwardFact award) {
    return facts.children().stream()
        .filter(c -> c.id().equals(award.child()))
        .map(ChildFact::born)
        .findFirst()
        .orElse(null);
  }
}
