package org.permanency.finance.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.fostering.rule.Register;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.people.rule.ChildId;

/**
 * Stays of the register with respite worked in. A respite stay adds nights with the respite
 * household. With the home it adds only those for which the register broke a stay off: the child
 * was there the night before and is there the night after. A home that the child has left is not
 * paid because somebody else's respite is still recorded.
 */
final class RespiteNights {
  private final List<Register.Stay> there;
  private final List<Register.Stay> paid = new ArrayList<>();
  private final List<Register.Stay> missing = new ArrayList<>();

  private record Home(ChildId child, HouseholdId household) {}

  private RespiteNights(List<Register.Stay> stays, List<RespiteStay> respites) {
    there = new ArrayList<>(stays);
    var homes = new HashMap<Home, List<EffectivePeriod>>();
    respites.forEach(r -> homes.putIfAbsent(new Home(r.child(), r.home()), new ArrayList<>(2)));
    for (var stay : stays) {
      var nights = homes.get(new Home(stay.child(), stay.household()));
      if (nights != null) {
        nights.add(stay.period());
      }
    }
    var away = new HashMap<Home, List<EffectivePeriod>>();
    for (var r : respites) {
      there.add(new Register.Stay(r.child(), r.respite(), r.period()));
      away.computeIfAbsent(new Home(r.child(), r.home()), h -> new ArrayList<>(1)).add(r.period());
    }
    away.forEach((home, nights) -> bridge(home, nights, homes.getOrDefault(home, List.of())));
    unpaid(respites);
  }

  /** Where children are on each night, and the home whose stay the register broke off. */
  static List<Register.Stay> there(List<Register.Stay> stays, List<RespiteStay> respites) {
    return new RespiteNights(stays, respites).there;
  }

  /** Those of {@link #there} that are paid: without homes that the rule leaves unpaid. */
  static List<Register.Stay> paid(List<Register.Stay> stays, List<RespiteStay> respites) {
    return new RespiteNights(stays, respites).paid;
  }

  /** Nights of respite on which the home would be paid, had it the child. */
  static List<Register.Stay> missing(List<Register.Stay> stays, List<RespiteStay> respites) {
    return new RespiteNights(stays, respites.stream().filter(RespiteStay::homePaid).toList())
        .missing;
  }

  private void bridge(Home home, List<EffectivePeriod> away, List<EffectivePeriod> stays) {
    for (var nights : joined(away)) {
      var held = stays.stream().flatMap(s -> s.within(nights).stream()).toList();
      for (var gap : FreeNights.of(nights, held)) {
        var before = gap.start().minusDays(1);
        var after = Objects.requireNonNull(gap.end());
        boolean bridged = includes(stays, before) && includes(stays, after);
        (bridged ? there : missing).add(new Register.Stay(home.child(), home.household(), gap));
      }
    }
  }

  private static boolean includes(List<EffectivePeriod> stays, LocalDate night) {
    return stays.stream().anyMatch(s -> s.includes(night));
  }

  /** Respite of one home in a row counts as one. */
  private static List<EffectivePeriod> joined(List<EffectivePeriod> periods) {
    var sorted = new ArrayList<>(periods);
    sorted.sort(Comparator.comparing(EffectivePeriod::start));
    var joined = new ArrayList<EffectivePeriod>();
    for (var next : sorted) {
      var last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && next.start().equals(last.end())) {
        joined.set(joined.size() - 1, new EffectivePeriod(last.start(), next.end()));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  private void unpaid(List<RespiteStay> respites) {
    var unpaid = new HashMap<Home, List<EffectivePeriod>>();
    respites.stream()
        .filter(r -> !r.homePaid())
        .forEach(
            r ->
                unpaid
                    .computeIfAbsent(new Home(r.child(), r.home()), h -> new ArrayList<>(1))
                    .add(r.period()));
    for (var stay : there) {
      var without = unpaid.get(new Home(stay.child(), stay.household()));
      if (without == null) {
        paid.add(stay);
      } else {
        cut(stay, without);
      }
    }
  }

  private void cut(Register.Stay stay, List<EffectivePeriod> without) {
    var from = stay.period().start();
    var sorted = new ArrayList<>(without);
    sorted.sort(Comparator.comparing(EffectivePeriod::start));
    for (var nights : sorted) {
      add(stay, from, nights.start());
      var after = Objects.requireNonNull(nights.end());
      from = after.isAfter(from) ? after : from;
    }
    add(stay, from, stay.period().end());
  }

  /** Nights of the stay from {@code from}, without {@code to} and what comes after it. */
  private void add(Register.Stay stay, LocalDate from, @Nullable LocalDate to) {
    if (to == null || from.isBefore(to)) {
      stay.period()
          .within(new EffectivePeriod(from, to))
          .ifPresent(p -> paid.add(new Register.Stay(stay.child(), stay.household(), p)));
    }
  }
}
