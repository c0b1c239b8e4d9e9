package org.permanency.kernel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days on which something holds: from {@code start}, up to but not including {@code end}.
 *
 * @param start first day, included
 * @param end first day after, excluded; null means still open
 */
public record EffectivePeriod(LocalDate start, @Nullable LocalDate end) {
  /**
   * @throws IllegalArgumentException if the period would hold no day
   */
  public EffectivePeriod {
    Objects.requireNonNull(start, "start");
    if (end != null && !start.isBefore(end)) {
      throw new IllegalArgumentException("empty period " + start + ".." + end);
    }
  }

  /** A period that has not ended. */
  public static EffectivePeriod from(LocalDate start) {
    return new EffectivePeriod(start, null);
  }

  /**
   * A period given by its last day, as our files write it.
   *
   * @param last last day, included; null means still open
   */
  public static EffectivePeriod ofClosed(LocalDate start, @Nullable LocalDate last) {
    return new EffectivePeriod(start, last == null ? null : last.plusDays(1));
  }

  /** Whether {@code day} is one of the days. */
  public boolean includes(LocalDate day) {
    return !day.isBefore(start) && (end == null || day.isBefore(end));
  }

  /** Whether at least one day belongs to both. */
  public boolean overlaps(EffectivePeriod other) {
    return (end == null || other.start.isBefore(end))
        && (other.end == null || start.isBefore(other.end));
  }

  /** The days that belong to both; empty when none does. */
  public Optional<EffectivePeriod> within(EffectivePeriod other) {
    if (!overlaps(other)) {
      return Optional.empty();
    }
    var from = start.isAfter(other.start) ? start : other.start;
    return Optional.of(new EffectivePeriod(from, earlier(end, other.end)));
  }

  /**
   * How many days (nights, when used of a stay).
   *
   * @throws IllegalStateException if the period is open
   */
  public int days() {
    if (end == null) {
      throw new IllegalStateException("an open period has no number of days");
    }
    return Math.toIntExact(ChronoUnit.DAYS.between(start, end));
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.isBefore(b) ? a : b;
  }
}
