package org.permanency.finance.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.permanency.finance.claims.rule.Claim;
import org.permanency.finance.claims.rule.ClaimCategories;
import org.permanency.finance.claims.rule.ClaimCategories.Category;
import org.permanency.finance.claims.rule.ClaimPayments;
import org.permanency.finance.duty.rule.Duty;
import org.permanency.finance.duty.rule.DutyFee;
import org.permanency.finance.duty.rule.DutyRules;
import org.permanency.finance.rule.AllegationPayments.Suspension;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.rules.rule.EffectiveDated.Version;

/** Records of every kind that money comes of, made from a seed; every call changes something. */
final class PayChanges {
  static final LocalDate FIRST = LocalDate.of(2016, 8, 1);
  private static final String[] LEVELS = {"level-1", "level-2", "level-3", "level-9"};

  private static final String[] KINDS = {
    "contract-care", "matched", "special", "half", "lodgings", "retainer", "parent", "unknown"
  };

  final PayWorld world = new PayWorld();
  private final Random random;
  private final List<Duty> duties = new ArrayList<>();
  private final List<Suspension> suspensions = new ArrayList<>();
  private final List<ClaimPayments.Approved> claims = new ArrayList<>();
  private BigDecimal fee = new BigDecimal("30.00");
  private BigDecimal retainer = new BigDecimal("250.00");

  PayChanges(long seed) {
    random = new Random(seed);
    for (int i = 0; i < 6; i++) {
      change();
    }
  }

  /** What all sources together say is owed. */
  Owed owed(PayFacts facts) {
    return Owed.all(
        List.of(
            PayCalculation.owed(facts),
            ExceptionPayments.owed(facts),
            CelebrationPayments.owed(facts, celebrations()),
            AllegationPayments.owed(
                facts, suspensions, version(new PayDuringAllegation("Allegation", 2, retainer, 3))),
            DutyRules.owed(duties, version(new DutyFee("Duty", fee, 9, List.of())), facts.weeks()),
            ClaimPayments.owed(claims, categories(), facts.weeks())));
  }

  private static <T> List<Version<T>> version(T value) {
    return List.of(
        new Version<>(EffectivePeriod.from(LocalDate.of(2014, 1, 1)), value, "test", "test"));
  }

  private static List<Version<Celebrations>> celebrations() {
    return version(
        new Celebrations(
            Map.of(
                "birthday",
                new Celebrations.Event(
                    "Birthday", "birthday", 1, "level-1", List.of("matched"), List.of(), true),
                "summer",
                new Celebrations.Event("Summer", "09-01", 2, "level-2", null, null, null))));
  }

  private static List<Version<ClaimCategories>> categories() {
    return version(
        new ClaimCategories(
            Map.of(
                "mileage", new Category("Mileage", "mile", new BigDecimal("0.45"), null, false))));
  }

  /** Something that no record before was like. */
  void other() {
    var household = PayWorld.household("H" + random.nextInt(3));
    var from = FIRST.plusDays(random.nextInt(90) - 20);
    switch (random.nextInt(7)) {
      case 0 ->
          duties.add(
              new Duty(
                  new UUID(1, random.nextLong()),
                  household,
                  new EffectivePeriod(from, from.plusDays(1 + random.nextInt(5)))));
      case 1 -> removeOne(duties);
      case 2 -> suspensions.add(new Suspension(household, EffectivePeriod.from(from)));
      case 3 -> removeOne(suspensions);
      case 4 ->
          claims.add(
              new ClaimPayments.Approved(
                  new Claim(
                      household, null, "mileage", from, 1 + random.nextInt(90), null, "Journey"),
                  from));
      case 5 -> respite(from);
      default -> {
        fee = BigDecimal.valueOf(2500 + random.nextInt(1000), 2);
        retainer = BigDecimal.valueOf(20000 + random.nextInt(9000), 2);
      }
    }
  }

  private void respite(LocalDate from) {
    if (random.nextInt(3) == 0) {
      removeOne(world.respites);
      return;
    }
    var to = from.plusDays(1 + random.nextInt(9));
    var child = "C" + random.nextInt(3);
    if (random.nextBoolean()) {
      world.respite(child, "H0", "H1", from.toString(), to.toString());
    } else {
      world.respiteHomeUnpaid(child, "H0", "H1", from.toString(), to.toString());
    }
  }

  void change() {
    if (random.nextInt(3) == 0) {
      other();
      return;
    }
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
