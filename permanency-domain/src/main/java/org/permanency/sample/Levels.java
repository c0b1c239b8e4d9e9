package org.permanency.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Payment levels in the mix of the specification (Feb 2016, of 145: Level 1 47, Level 2 24, Level 3
 * 52, alternative 18, supported lodgings 3, special 1). Alternative and special rates are not in
 * the rule yet, so such households have the highest level; supported lodgings have none.
 */
final class Levels {
  private static final int OF = 145;
  private static final int SECOND = 24;
  private static final int HIGHEST = 52 + 18 + 1;
  private final Order order;
  private final Dice dice;

  Levels(Order order) {
    this.order = order;
    this.dice = Dice.of(order.seed(), 901);
  }

  void assign(List<Household> register) {
    var open = new ArrayList<Household>();
    var shut = new ArrayList<Household>();
    for (var household : register) {
      if (!household.type.equals("supported-lodgings")) {
        (household.to == null ? open : shut).add(household);
      }
    }
    var rest = new ArrayList<>(open.stream().filter(h -> !connected(h)).toList());
    java.util.Collections.shuffle(rest, new java.util.Random(dice.seed()));
    int second = round(SECOND);
    int highest = round(HIGHEST);
    for (int i = 0; i < rest.size(); i++) {
      climb(rest.get(i), i < highest ? 2 : i < highest + second ? 1 : 0);
    }
    open.stream().filter(Levels::connected).forEach(h -> climb(h, 0));
    shut.forEach(h -> climb(h, connected(h) ? 0 : dice.weighted(40, 25, 35)));
  }

  private int round(int of145) {
    return (order.households() * of145 + OF / 2) / OF;
  }

  private static boolean connected(Household household) {
    return household.type.equals("connected");
  }

  /** Most carers on a higher level began lower, a year or more before. */
  private void climb(Household household, int highest) {
    var from = household.from;
    int step = dice.chance(0.7) ? 0 : highest;
    while (step < highest) {
      var next = from.plusDays(dice.between(380, 1200));
      if (!next.isBefore(last(household))) {
        step = highest;
      } else {
        household.levels.add(new Household.Level(from, next, name(step++)));
        from = next;
      }
    }
    household.levels.add(new Household.Level(from, household.to, name(highest)));
  }

  private LocalDate last(Household household) {
    return household.to == null ? order.endDay().minusDays(30) : household.to;
  }

  /** The nearest level of a rule that has more or fewer than three. */
  private String name(int step) {
    int count = order.levels().size();
    return order.levels().get(Math.min(count - 1, step * count / 3));
  }
}
