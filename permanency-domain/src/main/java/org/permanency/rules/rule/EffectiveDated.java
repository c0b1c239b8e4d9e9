package org.permanency.rules.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.permanency.kernel.EffectivePeriod;

/**
 * Versions of one rule, each with the days on which it holds. A day outside all versions has no
 * answer, never the nearest one.
 *
 * @param versions sorted by first day
 * @param <T> the typed value
 */
public record EffectiveDated<T>(List<Version<T>> versions) {
  /**
   * One version.
   *
   * @param period days on which it holds
   * @param value what the file says
   * @param source who says so, from the file
   * @param file path below {@code tenants/}, e.g. {@code peterborough/pay-week/2016-04-01.yaml}
   */
  public record Version<T>(EffectivePeriod period, T value, String source, String file) {
    /** First day, which is the version's name. */
    public LocalDate from() {
      return period.start();
    }
  }

  /**
   * Sorts the versions.
   *
   * @throws IllegalArgumentException if two of them share a day
   */
  public EffectiveDated {
    var sorted = new ArrayList<>(versions);
    sorted.sort(Comparator.comparing(Version::from));
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i - 1).period().overlaps(sorted.get(i).period())) {
        throw new IllegalArgumentException(
            sorted.get(i - 1).file() + " and " + sorted.get(i).file() + " share a day");
      }
    }
    versions = List.copyOf(sorted);
  }

  /** The version that holds on {@code day}. */
  public Optional<Version<T>> on(LocalDate day) {
    for (var version : versions) {
      if (version.period().includes(day)) {
        return Optional.of(version);
      }
    }
    return Optional.empty();
  }
}
