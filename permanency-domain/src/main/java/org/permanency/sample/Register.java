package org.permanency.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The register of carer households over the years, those who stopped included. */
final class Register {
  private static final double YEAR = 365.25;
  private static final int LONGEST = 24 * 365;
  private final Order order;
  private final Dice dice;
  private final List<Household> all = new ArrayList<>();

  Register(Order order) {
    this.order = order;
    this.dice = Dice.of(order.seed(), 900);
  }

  List<Household> all() {
    return all;
  }

  /**
   * Makes the households that are approved for any child.
   *
   * @param open how many of them are still approved on the end day
   */
  void recruit(int open) {
    int lodgings = order.households() * 3 / 145;
    for (int i = 0; i < open; i++) {
      int tenure = Math.min(LONGEST, 60 + dice.waiting(7 * YEAR));
      all.add(make(i < lodgings, order.endDay().minusDays(tenure), null));
    }
    int stopped = open * order.years() / 9;
    int span = (int) (order.years() * YEAR) - 40;
    for (int i = 0; i < stopped; i++) {
      var to = order.endDay().minusDays(dice.between(20, span));
      int tenure = Math.min(LONGEST, 400 + dice.waiting(6 * YEAR));
      all.add(make(i < lodgings, to.minusDays(tenure), to));
    }
  }

  private Household make(boolean lodgings, LocalDate from, @Nullable LocalDate to) {
    long seed = dice.seed();
    var own = Dice.of(seed, 42);
    var household =
        new Household(
            seed, lodgings ? "supported-lodgings" : type(own), from, terms(lodgings, from, own));
    household.to = to;
    return household;
  }

  private static String type(Dice dice) {
    return List.of("mainstream", "long-term", "link", "parent-and-child", "emergency", "remand")
        .get(dice.weighted(66, 24, 5, 2, 2, 1));
  }

  private Household.Terms terms(boolean lodgings, LocalDate from, Dice own) {
    if (lodgings) {
      return new Household.Terms(1 + own.weighted(70, 30), 16, 17, null);
    }
    int places = 1 + own.weighted(51, 33, 13, 3);
    var grew = from.plusDays(own.between(300, 2200));
    boolean grows = places > 1 && own.chance(0.3) && grew.isBefore(order.endDay().minusDays(30));
    int ages = own.weighted(64, 14, 12, 10);
    int youngest = List.of(0, 0, 5, 10).get(ages);
    int oldest = List.of(17, 10, 17, 17).get(ages);
    return new Household.Terms(places, youngest, oldest, grows ? grew : null);
  }

  /** Relatives or friends approved for one family only. */
  Household connected(Child child, LocalDate from) {
    long seed = Dice.of(child.family.seed, 43, from.toEpochDay()).seed();
    var household = new Household(seed, "connected", from, new Household.Terms(1, 0, 17, null));
    all.add(household);
    return household;
  }

  /** Sets what is known only afterwards: when relatives stopped, and for how many they were. */
  void close() {
    for (var household : all) {
      if (household.type.equals("connected")) {
        var end = household.to == null ? order.endDay() : household.to;
        int places = Math.max(1, household.peak(household.from, end));
        household.terms = new Household.Terms(places, 0, 17, null);
      }
      if (household.to != null && household.to.isAfter(order.endDay())) {
        household.to = null;
      }
    }
    number();
  }

  /** Numbers them in order of approval. */
  private void number() {
    all.sort(Comparator.comparing((Household h) -> h.from).thenComparingLong(h -> h.seed));
    for (int i = 0; i < all.size(); i++) {
      all.get(i).code = "H%05d".formatted(1001 + i);
    }
  }
}
