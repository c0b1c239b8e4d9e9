package org.permanency.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Nights on which young people were missing or away without leave; a few are, again and again. */
final class Missing {
  private Missing() {}

  /** A spell; it ends before the placement does. */
  record Away(Child child, String kind, LocalDate from, LocalDate to) {}

  static List<Away> of(Spell spell, Order order) {
    var child = spell.child;
    var dice = child.dice(18 + spell.start.toEpochDay());
    var spells = new ArrayList<Away>();
    if (!dice.chance(0.3)) {
      return spells;
    }
    var day = later(child.birthday(12), spell.start).plusDays(dice.waiting(150));
    while (day.isBefore(spell.end.minusDays(8)) && !day.isAfter(order.endDay())) {
      var back = day.plusDays(dice.between(1, 4));
      if (!day.isBefore(order.historyStart()) && settled(spell, day, back)) {
        spells.add(new Away(child, dice.chance(0.75) ? "M" : "A", day, back));
      }
      day = back.plusDays(dice.waiting(140));
    }
    return spells;
  }

  private static boolean settled(Spell spell, LocalDate from, LocalDate to) {
    return spell.stays.stream().anyMatch(s -> s.includes(from) && s.includes(to.plusDays(1)))
        && spell.temporaries.stream()
            .noneMatch(t -> t.from().isBefore(to.plusDays(1)) && from.isBefore(t.to()));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
