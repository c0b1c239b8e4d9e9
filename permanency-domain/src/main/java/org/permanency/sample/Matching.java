package org.permanency.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Finds somebody for every child, in order of days: a household of the register with room for the
 * age and for all brothers and sisters if possible, else an agency. A household that closes gives
 * its children up; they are matched again on that day.
 */
final class Matching {
  private static final int WORTH_IT = 45;
  private final Order order;
  private final Register register;
  private final Providers providers;
  private final Dice dice;
  private final PriorityQueue<Stay> waiting =
      new PriorityQueue<>(
          Comparator.comparing((Stay s) -> s.from)
              .thenComparingLong(s -> s.spell.child.family.seed)
              .thenComparing(s -> s.kind)
              .thenComparingLong(s -> s.spell.child.identity.seed()));
  private final Map<Family, Household> kin = new HashMap<>();
  private final Shares shares;

  Matching(Order order, Register register) {
    this.order = order;
    this.register = register;
    this.providers = new Providers(order.seed());
    this.dice = Dice.of(order.seed(), 800);
    this.shares = new Shares(order);
  }

  void run(List<Spell> spells) {
    for (var spell : spells) {
      spell.stays.stream()
          .filter(s -> !s.to.isBefore(order.historyStart()) && !s.from.isAfter(order.endDay()))
          .forEach(waiting::add);
      spell.stays.removeIf(s -> s.to.isBefore(order.historyStart()));
    }
    while (!waiting.isEmpty()) {
      place(next());
    }
  }

  /** Stays of one family that begin on one day in one kind of place. */
  private List<Stay> next() {
    var group = new ArrayList<Stay>();
    group.add(waiting.remove());
    while (!waiting.isEmpty() && belongs(waiting.element(), group.get(0))) {
      group.add(waiting.remove());
    }
    return group;
  }

  private static boolean belongs(Stay stay, Stay to) {
    return stay.from.equals(to.from)
        && stay.kind == to.kind
        && stay.spell.child.family == to.spell.child.family;
  }

  private void place(List<Stay> group) {
    switch (group.get(0).kind) {
      case FOSTER -> foster(group);
      case KIN -> group.forEach(this::withKin);
      case SEMI_INDEPENDENT -> group.forEach(this::semi);
      default -> group.forEach(s -> s.where = providers.other(s, before(s)));
    }
  }

  private void foster(List<Stay> group) {
    var first = group.get(0);
    var carers = siblingsAgency(group);
    if (carers != null && group.size() < 3 && dice.chance(0.7)) {
      toAgency(group, carers);
      return;
    }
    var sibling = withSibling(first);
    if (sibling != null && fits(sibling, group) && dice.chance(0.85)) {
      group.forEach(s -> settle(s, sibling));
      return;
    }
    if (dice.chance(shares.chanceOfAgency(first.from))) {
      toAgency(group, providers.agency(dice));
      return;
    }
    var found = find(group);
    if (found != null) {
      group.forEach(s -> settle(s, found));
    } else if (group.size() > 2) {
      int half = group.size() / 2;
      foster(group.subList(0, half));
      foster(group.subList(half, group.size()));
    } else {
      toAgency(group, providers.agency(dice));
    }
  }

  private @Nullable Household withSibling(Stay stay) {
    return register.all().stream()
        .filter(h -> !h.type.equals("connected") && h.approved(stay.from))
        .filter(h -> h.hasSibling(stay.spell.child, stay.from))
        .findFirst()
        .orElse(null);
  }

  private @Nullable Household find(List<Stay> group) {
    var all = register.all();
    int offset = dice.between(0, all.size() - 1);
    for (int i = 0; i < all.size(); i++) {
      var household = all.get((offset + i) % all.size());
      if (fits(household, group)) {
        return household;
      }
    }
    return null;
  }

  private boolean fits(Household household, List<Stay> group) {
    var day = group.get(0).from;
    if (!household.approved(day)
        || household.type.equals("connected")
        || household.taken(day) + group.size() > household.places(day)) {
      return false;
    }
    return group.stream().allMatch(s -> suits(household, s));
  }

  private static boolean suits(Household household, Stay stay) {
    var to = earlier(stay.to, household.to);
    var before = before(stay);
    boolean left = before != null && before.household() == household;
    boolean longEnough = to.equals(stay.to) || !to.isBefore(stay.from.plusDays(WORTH_IT));
    return !left && longEnough && household.suits(stay.spell.child, stay.from, to);
  }

  private void settle(Stay stay, Household household) {
    var closes = household.to;
    if (closes != null && closes.isBefore(stay.to)) {
      waiting.add(rest(stay, closes));
    }
    stay.where = providers.inHouse(household);
    household.occupied.add(new Household.Occupied(stay.spell.child, stay.from, stay.to));
  }

  /** What is left of the stay when the household closes; the stay itself ends there. */
  private static Stay rest(Stay stay, LocalDate closes) {
    var rest = new Stay(stay.spell, stay.kind, closes, stay.to, stay.end);
    rest.changes = Careers.change(rest, null);
    stay.to = closes;
    stay.end = StayEnd.CARER_CLOSED;
    if (stay.changes != null && !stay.changes.isBefore(closes)) {
      stay.changes = null;
    }
    stay.spell.stays.add(stay.spell.stays.indexOf(stay) + 1, rest);
    return rest;
  }

  /** The agency's carers with whom a brother or sister is. */
  private static @Nullable Where siblingsAgency(List<Stay> group) {
    var stay = group.get(0);
    return stay.spell.child.family.children.stream()
        .flatMap(c -> c.spells.stream())
        .flatMap(s -> s.stays.stream())
        .filter(s -> s.kind == Kind.FOSTER && s.from.isBefore(stay.from) && s.includes(stay.from))
        .map(s -> s.where)
        .filter(
            w ->
                w != null
                    && w.household() == null
                    && group.stream().noneMatch(s -> w.equals(before(s))))
        .findFirst()
        .orElse(null);
  }

  private void toAgency(List<Stay> group, Where where) {
    for (var stay : group) {
      stay.where = where;
      shares.agency(stay.to);
    }
  }

  /** One approval a family and time: relatives are approved for these children only. */
  private void withKin(Stay stay) {
    var child = stay.spell.child;
    var home = kinHome(child, stay.from);
    var to = home.to;
    home.to = to == null || to.isBefore(stay.to) ? stay.to : to;
    kin.put(child.family, home);
    stay.where = providers.inHouse(home);
    home.occupied.add(new Household.Occupied(child, stay.from, stay.to));
  }

  private Household kinHome(Child child, LocalDate day) {
    var known = kin.get(child.family);
    boolean still = known != null && known.to != null && !known.to.isBefore(day);
    return known != null && still ? known : register.connected(child, day);
  }

  private void semi(Stay stay) {
    var lodgings =
        register.all().stream()
            .filter(h -> h.type.equals("supported-lodgings") && fits(h, List.of(stay)))
            .filter(h -> h.to == null || !h.to.isBefore(stay.to))
            .findFirst();
    if (lodgings.isPresent() && dice.chance(0.5)) {
      settle(stay, lodgings.get());
    } else {
      stay.where = providers.other(stay, null);
    }
  }

  /** Who had the child just before. */
  private static @Nullable Where before(Stay stay) {
    int index = stay.spell.stays.indexOf(stay);
    return index > 0 ? stay.spell.stays.get(index - 1).where : null;
  }

  private static LocalDate earlier(LocalDate day, @Nullable LocalDate other) {
    return other != null && other.isBefore(day) ? other : day;
  }
}
