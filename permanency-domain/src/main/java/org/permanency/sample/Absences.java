package org.permanency.sample;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Temporary stays away from foster carers: carers' holidays (with another household of the register
 * when the carers are on it), hospital, other short absences. Afterwards the child goes back.
 */
final class Absences {
  private static final int CLEAR = 20;
  private final Order order;
  private final Register register;

  Absences(Order order, Register register) {
    this.order = order;
    this.register = register;
  }

  void add(Spell spell) {
    for (var stay : spell.stays) {
      if (stay.kind == Kind.FOSTER) {
        var household = stay.where().household();
        holidays(stay, household == null ? spell.child.dice(81) : household.dice(81));
        elsewhere(stay, spell.child.dice(82 + stay.from.toEpochDay()));
      }
    }
  }

  /** All children of a household are away while it is on holiday: equal dice. */
  private void holidays(Stay stay, Dice dice) {
    if (!dice.chance(0.4)) {
      return;
    }
    var household = stay.where().household();
    var day = order.historyStart().plusDays(dice.between(0, 500));
    while (!day.isAfter(order.endDay())) {
      var back = day.plusDays(dice.between(5, 14));
      if (free(stay, day, back)) {
        var respite = household == null ? null : respite(stay, day, back);
        if (household == null || respite != null) {
          away(stay, new Spell.Temporary(day, back, "T3", postcode(respite, stay), respite));
        }
      }
      day = back.plusDays(dice.between(380, 1000));
    }
  }

  private void elsewhere(Stay stay, Dice dice) {
    if (!dice.chance(0.06)) {
      return;
    }
    boolean hospital = dice.chance(0.5);
    var day = stay.from.plusDays(dice.between(CLEAR, 700));
    var back = day.plusDays(hospital ? dice.between(2, 20) : dice.between(1, 6));
    if (free(stay, day, back) && !day.isAfter(order.endDay())) {
      away(
          stay, new Spell.Temporary(day, back, hospital ? "T1" : "T4", postcode(null, stay), null));
    }
  }

  private static void away(Stay stay, Spell.Temporary temporary) {
    stay.spell.temporaries.add(temporary);
    var household = temporary.household();
    if (household != null) {
      household.occupied.add(
          new Household.Occupied(stay.spell.child, temporary.from(), temporary.to()));
    }
  }

  /** Well inside the stay, and nothing else happens in those days. */
  private static boolean free(Stay stay, LocalDate from, LocalDate to) {
    var spell = stay.spell;
    boolean inside =
        !from.isBefore(stay.from.plusDays(CLEAR)) && !to.isAfter(stay.to.minusDays(CLEAR));
    boolean quiet =
        spell.laws.stream().noneMatch(law -> between(law.from(), from, to))
            && !between(stay.changes, from, to)
            && spell.temporaries.stream()
                .allMatch(
                    t ->
                        t.to().plusDays(CLEAR).isBefore(from)
                            || to.plusDays(CLEAR).isBefore(t.from()));
    return inside && quiet;
  }

  private static boolean between(@Nullable LocalDate day, LocalDate from, LocalDate to) {
    return day != null && !day.isBefore(from.minusDays(1)) && !day.isAfter(to.plusDays(1));
  }

  private @Nullable Household respite(Stay stay, LocalDate from, LocalDate to) {
    var own = stay.where().household();
    var all = register.all();
    int offset = stay.spell.child.family.dice(83).between(0, all.size() - 1);
    return java.util.stream.IntStream.range(0, all.size())
        .mapToObj(i -> all.get((offset + i) % all.size()))
        .filter(h -> h != own && List.of("mainstream", "link", "emergency").contains(h.type))
        .filter(h -> h.approved(from) && h.approved(to) && h.suits(stay.spell.child, from, to))
        .filter(h -> h.places(from) > h.peak(from, to))
        .findFirst()
        .orElse(null);
  }

  private static String postcode(@Nullable Household respite, Stay stay) {
    return respite == null
        ? Postcodes.draw(stay.spell.child.dice(84 + stay.from.toEpochDay()))
        : respite.postcode;
  }
}
