package org.permanency.sample;

import java.time.LocalDate;
import java.util.List;

/** Makes families, each from its own seed. */
final class Families {
  private static final int[] YOUNGEST = {0, 1, 5, 10, 16};
  private static final int[] OLDEST = {0, 4, 9, 15, 17};
  private static final List<String> ETHNIC =
      List.of(
          "WBRI", "WOTH", "WROM", "MWBC", "MWBA", "MWAS", "MOTH", "APKN", "AIND", "ABAN", "AOTH",
          "BAFR", "BCRB", "BOTH", "CHNE", "OOTH", "WIRI");
  private static final List<String> SEEKING = List.of("BAFR", "OOTH", "AOTH");

  private Families() {}

  /** A family whose first child comes into care on {@code day}. */
  static Family make(long seed, LocalDate day) {
    var dice = Dice.of(seed, 1);
    int group = dice.weighted(26, 20, 18, 27, 9);
    int age = dice.between(YOUNGEST[group], OLDEST[group]);
    var pathway = Pathway.draw(age, dice);
    boolean uasc = pathway == Pathway.SEEKING_ASYLUM;
    var ethnic = uasc ? dice.pick(SEEKING) : ETHNIC.get(ethnicIndex(dice));
    var family =
        new Family(
            seed, Names.of(ethnic, dice).family(dice), ethnic, uasc ? "" : Postcodes.draw(dice));
    int size = pathway.together() ? 1 + dice.weighted(60, 23, 11, 5, 1) : 1;
    addChildren(family, day, new Entry(pathway, age, size));
    return family;
  }

  private static int ethnicIndex(Dice dice) {
    return dice.weighted(660, 90, 15, 35, 18, 18, 20, 50, 12, 10, 10, 25, 14, 8, 2, 10, 3);
  }

  private record Entry(Pathway pathway, int age, int size) {}

  private static void addChildren(Family family, LocalDate day, Entry entry) {
    var dice = family.dice(2);
    boolean shortBreaks = entry.age() >= 5 && entry.age() < 16 && dice.chance(0.02);
    var born = day.minusYears(entry.age()).minusDays(dice.between(0, 364));
    for (int i = 0; i < entry.size(); i++) {
      var child = child(family, born, entry);
      family.children.add(child);
      if (shortBreaks) {
        ShortBreaks.add(child, day);
        return;
      }
      inCare(child, day, entry.pathway());
      born = sibling(born, day, dice);
    }
  }

  private static LocalDate sibling(LocalDate born, LocalDate day, Dice dice) {
    var next = born.plusDays(dice.between(330, 1300));
    return next.isBefore(day.minusDays(2)) ? next : born.minusDays(dice.between(3000, 4200));
  }

  private static Child child(Family family, LocalDate born, Entry entry) {
    long seed = family.dice(31 + family.children.size()).seed();
    var dice = Dice.of(seed, 2);
    boolean uasc = entry.pathway() == Pathway.SEEKING_ASYLUM;
    boolean female = dice.chance(uasc ? 0.08 : 0.46);
    boolean mother = female && dice.chance(0.04);
    var given = Names.of(family.ethnic, dice).given(dice);
    return new Child(
        family,
        new Child.Identity(
            seed,
            given,
            born,
            female,
            uasc,
            mother ? born.plusDays(dice.between(15 * 366, 18 * 365)) : null));
  }

  /** First period, and for some who went home another one. */
  private static void inCare(Child child, LocalDate day, Pathway pathway) {
    int age = child.age(day);
    if (age > 17) {
      return;
    }
    var careers = new Careers(child.family);
    careers.add(child, day, child.family.children.size() == 1 ? pathway : pathway.forSibling(age));
    if (child.spells.isEmpty() || !wentHome(child.spells.get(0)) || child.identity.uasc()) {
      return;
    }
    var dice = child.family.dice(5);
    var back = child.spells.get(0).end.plusDays(dice.between(45, 800));
    if (dice.chance(0.25) && child.age(back) < 18) {
      careers.add(child, back, Pathway.draw(child.age(back), dice).afterReturn());
    }
  }

  private static boolean wentHome(Spell spell) {
    return spell.exit == Exit.HOME_PLANNED || spell.exit == Exit.HOME_UNPLANNED;
  }
}
