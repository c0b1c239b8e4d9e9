package org.permanency.finance.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Pence;

/**
 * Weekly fostering rates by level and age band: the rule {@code fostering-allowances}.
 *
 * @param bands age bands, youngest first, without gap or overlap, the last one open
 * @param levels levels by their key, e.g. {@code level-1}
 */
public record FosteringAllowances(List<Band> bands, Map<String, Level> levels) {
  /**
   * An age band; age is counted in whole years on the night.
   *
   * @param name e.g. {@code 11-15}
   * @param from youngest age, included
   * @param to oldest age, included; null means no upper end
   */
  public record Band(String name, int from, @Nullable Integer to) {
    boolean holds(int age) {
      return age >= from && (to == null || age <= to);
    }
  }

  /**
   * A payment level of a household.
   *
   * @param label as people say it, e.g. "Level 1"
   * @param weekly pounds a week by band name
   */
  public record Level(String label, Map<String, BigDecimal> weekly) {}

  /**
   * Copies and checks.
   *
   * @throws IllegalArgumentException if bands leave a gap or overlap, or a level lacks a band's
   *     rate, or has a rate for a band that is not there
   */
  public FosteringAllowances {
    bands = List.copyOf(bands);
    levels = Map.copyOf(levels);
    checkBands(bands);
    var names = bands.stream().map(Band::name).collect(java.util.stream.Collectors.toSet());
    levels.forEach(
        (key, level) -> {
          if (!level.weekly().keySet().equals(names)) {
            throw new IllegalArgumentException(
                "level " + key + " should have one rate for each of " + names);
          }
        });
  }

  /**
   * Checks that every age has one band.
   *
   * @throws IllegalArgumentException if bands leave a gap or overlap, or the last one ends
   */
  static void checkBands(List<Band> bands) {
    int next = 0;
    for (var band : bands) {
      if (band.from() != next) {
        throw new IllegalArgumentException(
            "band " + band.name() + " should begin at age " + next + ", not " + band.from());
      }
      next = band.to() == null ? Integer.MAX_VALUE : band.to() + 1;
    }
    if (next != Integer.MAX_VALUE) {
      throw new IllegalArgumentException("the last band should have no 'to'");
    }
  }

  /** What people call a level; its key when this version has none of it. */
  public String label(String level) {
    var known = levels.get(level);
    return known == null ? level : known.label();
  }

  /** The band of a child of this age in whole years. */
  public Band band(int age) {
    return bands.stream()
        .filter(b -> b.holds(age))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no band for age " + age));
  }

  /** Weekly rate; empty when the level is not one of this version. */
  public Optional<Pence> weekly(String level, Band band) {
    return Optional.ofNullable(levels.get(level)).map(l -> Pence.ofPounds(rate(l, band)));
  }

  private static BigDecimal rate(Level level, Band band) {
    return java.util.Objects.requireNonNull(level.weekly().get(band.name()));
  }
}
