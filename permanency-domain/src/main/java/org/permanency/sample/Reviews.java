package org.permanency.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reviews of a period of care: the first within four weeks, then after three months, then six. */
final class Reviews {
  private Reviews() {}

  /** Days of reviews from {@code first} to {@code last}, both included. */
  static List<LocalDate> of(Spell spell, LocalDate first, LocalDate last) {
    var dice = spell.child.family.dice(17 + spell.start.toEpochDay());
    var held = new ArrayList<LocalDate>();
    var day = spell.start.plusDays(dice.between(17, 28));
    for (int number = 1; day.isBefore(spell.end) && !day.isAfter(last); number++) {
      if (!day.isBefore(first)) {
        held.add(day);
      }
      day = day.plusMonths(number == 1 ? 3 : 6).minusDays(dice.between(0, 9));
    }
    return held;
  }

  /** How the child took part; under four it is too young to. */
  static String code(Child child, LocalDate day) {
    int age = child.age(day);
    if (age < 4) {
      return "PN0";
    }
    var dice = child.dice(day.toEpochDay());
    int way =
        age < 8 ? dice.weighted(25, 6, 4, 8, 12, 40, 5) : dice.weighted(58, 3, 1, 6, 8, 17, 7);
    return "PN" + (1 + way);
  }
}
