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
    /** Whether an age belongs to both. */
    boolean meets(Band other) {
      return (to == null || other.from <= to) && (other.to == null || from <= other.to);
    }

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
    bands = AgeBands.checked(bands);
    levels = Map.copyOf(levels);
    var names = java.util.Set.copyOf(AgeBands.names(bands));
    var shown = AgeBands.names(bands);
    levels.forEach(
        (key, level) -> {
          if (!level.weekly().keySet().equals(names)) {
            throw new IllegalArgumentException(
                "level " + key + " should have one rate for each of " + shown);
          }
        });
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
