package org.permanency.sample;

import java.time.LocalDate;

/** Disabled children with an agreed pattern of short breaks; they live at home. */
final class ShortBreaks {
  private ShortBreaks() {}

  static void add(Child child, LocalDate day) {
    var end = day.plusDays(child.dice(21).between(200, 1200));
    if (!end.isBefore(child.birthday(18))) {
      return;
    }
    var spell = new Spell(child, day, end, Exit.HOME_PLANNED, "N2");
    spell.laws.add(new Spell.Law(day, "V4"));
    spell.stays.add(new Stay(spell, Kind.SHORT_BREAKS, day, end, StayEnd.CARE_ENDED));
    child.spells.add(spell);
  }
}
