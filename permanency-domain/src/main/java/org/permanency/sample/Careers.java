package org.permanency.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Turns a plan into a period of care: cut at the eighteenth birthday, with moves from carer to
 * carer. Most moves are shared by brothers and sisters.
 */
final class Careers {
  private static final double YEAR = 365.25;
  private static final List<String> NEEDS = List.of("N1", "N2", "N3", "N4", "N5", "N6", "N7", "N8");
  private static final int SHORTEST = 12;
  private final Family family;

  Careers(Family family) {
    this.family = family;
  }

  /** Adds to the child the period that begins on {@code start}, if it is young enough. */
  void add(Child child, LocalDate start, Pathway pathway) {
    int limit = days(start, child.birthday(18));
    if (limit <= 2 * SHORTEST) {
      return;
    }
    int daysOld = days(child.born(), start);
    var draft = pathway.plan(daysOld, family.dice(100 + pathway.ordinal() + start.toEpochDay()));
    boolean adult = draft.end >= limit;
    if (adult && !draft.exit.atEighteen()) {
      draft.exit = Exit.INDEPENDENT_SUPPORTED;
    }
    draft.end = Math.min(draft.end, limit);
    child.spells.add(spell(child, start, draft));
  }

  private Spell spell(Child child, LocalDate start, Draft draft) {
    var need = NEEDS.get(family.dice(start.toEpochDay()).weighted(62, 5, 4, 9, 13, 2, 1, 4));
    if (child.identity.uasc()) {
      need = "N8";
    }
    var spell = new Spell(child, start, start.plusDays(draft.end), draft.exit, need);
    draft.laws.stream()
        .filter(law -> law.day() < draft.end)
        .forEach(law -> spell.laws.add(new Spell.Law(start.plusDays(law.day()), law.status())));
    if (draft.matched > 0 && draft.matched < draft.end) {
      spell.matched = start.plusDays(draft.matched);
    }
    addStays(spell, draft);
    addAdoption(spell, draft);
    return spell;
  }

  private void addStays(Spell spell, Draft draft) {
    for (var stretch : draft.stretches) {
      if (stretch.from() < draft.end) {
        addStretch(spell, stretch, Math.min(stretch.to(), draft.end));
      }
    }
    var last = spell.stays.get(spell.stays.size() - 1);
    last.end = spell.exit.lastStay();
  }

  private void addStretch(Spell spell, Draft.Stretch stretch, int to) {
    var dice = spell.child.dice(3 + stretch.from());
    int from = stretch.from();
    for (int move : moves(spell, stretch.kind(), dice)) {
      if (move > from + SHORTEST && move < to - SHORTEST) {
        addStay(spell, stretch, from, move).end = why(spell, move);
        from = move;
      }
    }
    addStay(spell, stretch, from, to);
  }

  /** Brothers and sisters who move on one day do so for one reason. */
  private StayEnd why(Spell spell, int move) {
    return StayEnd.ofMove(family.dice(spell.start.toEpochDay() * 7919 + move));
  }

  private static Stay addStay(Spell spell, Draft.Stretch stretch, int from, int to) {
    var start = spell.start;
    var stay =
        new Stay(spell, stretch.kind(), start.plusDays(from), start.plusDays(to), StayEnd.PLANNED);
    stay.changes = change(stay, stretch.changes() < 0 ? null : start.plusDays(stretch.changes()));
    spell.stays.add(stay);
    return stay;
  }

  /** From when the same placement has another code; null for never, perhaps before the stay. */
  static @Nullable LocalDate change(Stay stay, @Nullable LocalDate planned) {
    var day =
        switch (stay.kind) {
          case FOSTER -> stay.spell.matched;
          case KIN, EARLY_PERMANENCE -> planned;
          default -> null;
        };
    if (day == null || !day.isBefore(stay.to)) {
      return null;
    }
    boolean matchedBefore = stay.kind == Kind.FOSTER && !day.isAfter(stay.from);
    var later = matchedBefore ? stay.from.plusDays(240) : day;
    return later.isBefore(stay.to) ? later : null;
  }

  private TreeSet<Integer> moves(Spell spell, Kind kind, Dice own) {
    var moves = new TreeSet<Integer>();
    if (kind == Kind.FOSTER) {
      shared(spell, moves, own);
      int age = spell.child.age(spell.start);
      boolean restless = age >= 8 && own.chance(0.13);
      every(restless ? 120 : 7 * YEAR, restless ? 800 : 7000, moves, own);
    } else if (kind == Kind.RESIDENTIAL) {
      every(1.6 * YEAR, 7000, moves, own);
    }
    return moves;
  }

  private void shared(Spell spell, TreeSet<Integer> moves, Dice own) {
    var together = family.dice(7 + spell.start.toEpochDay());
    var all = new TreeSet<Integer>();
    if (together.chance(0.32)) {
      all.add(together.between(14, 80));
    }
    every(4 * YEAR, 7000, all, together);
    all.stream().filter(day -> own.chance(0.96)).forEach(moves::add);
  }

  private static void every(double meanDays, int until, TreeSet<Integer> moves, Dice dice) {
    int day = dice.waiting(meanDays);
    while (day < until) {
      moves.add(day);
      day += SHORTEST + dice.waiting(meanDays);
    }
  }

  private static void addAdoption(Spell spell, Draft draft) {
    var plan = draft.adoption;
    if (plan == null || plan.decided() >= draft.end) {
      return;
    }
    var start = spell.start;
    boolean stands = plan.matched() >= 0 && plan.matched() < draft.end;
    boolean ceased = plan.ceased() >= 0 && plan.ceased() < draft.end;
    spell.adoption =
        new Spell.AdoptionPlan(
            start.plusDays(plan.decided()),
            stands ? start.plusDays(plan.matched()) : null,
            ceased ? start.plusDays(plan.ceased()) : null,
            spell.child.dice(11).chance(0.7) ? "RD3" : "RD1");
  }

  private static int days(LocalDate from, LocalDate to) {
    return (int) ChronoUnit.DAYS.between(from, to);
  }
}
