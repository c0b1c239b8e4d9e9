package org.permanency.budget.rule;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.rule.PlaceSide;
import org.permanency.kernel.Pence;
import org.permanency.placement.rule.PlaceKind;

/**
 * Placement types, and the prices of those that pay runs do not pay: the rule {@code
 * placement-prices}.
 *
 * @param types in the order in which they are tried: the first that fits is the one
 */
public record PlacementPrices(List<Type> types) {
  /** Price of seven nights from an age in whole years on. */
  public record Price(int from, BigDecimal pounds) {}

  /**
   * A placement type; a list left out fits everything.
   *
   * @param line budget line that bears it
   * @param records kinds of funding record of which the child must have one
   * @param weekly prices by age, youngest first; null when pay runs pay the type
   * @param joint whether other funders bear a share
   * @param watched how many children of this dear type the budget reckons with; null when it is not
   *     watched
   */
  public record Type(
      String key,
      String label,
      String line,
      @Nullable Set<PlaceKind> kinds,
      @Nullable Set<String> places,
      @Nullable Set<PlaceSide> sides,
      @Nullable Set<String> records,
      @Nullable List<Price> weekly,
      boolean joint,
      @Nullable Integer watched) {
    /** Whether it has a price of its own; otherwise pay runs pay it. */
    public boolean priced() {
      return weekly != null;
    }

    /** Price of seven nights at an age; empty without a price. */
    public Optional<Pence> weekly(int age) {
      return weekly == null
          ? Optional.empty()
          : weekly.stream()
              .filter(p -> p.from() <= age)
              .reduce((a, b) -> b)
              .map(p -> Pence.ofPounds(p.pounds()));
    }

    boolean fits(Place place) {
      return (kinds == null || kinds.contains(place.kind()))
          && (places == null || places.contains(place.code()))
          && (sides == null || sides.contains(place.side()))
          && (records == null || records.stream().anyMatch(place.records()::contains));
    }

    private void check() {
      if (weekly == null) {
        return;
      }
      int last = -1;
      for (var price : weekly) {
        if (price.from() <= last || (last < 0 && price.from() != 0)) {
          throw new IllegalArgumentException(
              "type " + key + ": prices should begin at age 0 and grow older one by one");
        }
        last = price.from();
        Pence.ofPounds(price.pounds());
      }
    }
  }

  /**
   * Where a child is on a night.
   *
   * @param code PLACE
   * @param records kinds of funding record it has
   */
  public record Place(PlaceKind kind, String code, PlaceSide side, Set<String> records) {}

  /**
   * Copies and checks.
   *
   * @throws IllegalArgumentException if a key is there twice, or prices are not in order of age
   */
  public PlacementPrices {
    types = List.copyOf(types);
    var seen = new HashSet<String>();
    for (var type : types) {
      if (!seen.add(type.key())) {
        throw new IllegalArgumentException("type " + type.key() + " is there twice");
      }
      type.check();
    }
  }

  /** The first type that fits. */
  public Optional<Type> type(Place place) {
    return types.stream().filter(t -> t.fits(place)).findFirst();
  }

  /** The type of this key. */
  public Optional<Type> type(String key) {
    return types.stream().filter(t -> t.key().equals(key)).findFirst();
  }
}
