package org.permanency.performance.rule;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How a value stands to what the tenant has set itself, in words, never by colour alone. */
public enum Standing {
  /** No target or range on the day, or no value. */
  NONE("No target set"),
  /** As good as the target or better. */
  ON_TARGET("On target"),
  /** Not as good as the target. */
  OFF_TARGET("Off target"),
  /** Fewer children than expected. */
  BELOW_RANGE("Below the expected range"),
  /** As many children as expected. */
  WITHIN_RANGE("Within the expected range"),
  /** More children than expected, fewer than the line. */
  ABOVE_RANGE("Above the expected range"),
  /** At the line from which the pressure clock runs, or above it. */
  AT_OR_ABOVE_LINE("At or above the line");

  private final String words;

  Standing(String words) {
    this.words = words;
  }

  /** As shown on pages. */
  public String words() {
    return words;
  }

  /** Against a target; one that is exactly met is met. */
  static Standing against(ScorecardTargets.Target target, @Nullable BigDecimal value) {
    if (value == null) {
      return NONE;
    }
    int way = value.compareTo(target.value());
    return (target.better().equals("lower") ? way <= 0 : way >= 0) ? ON_TARGET : OFF_TARGET;
  }

  /** Of a number of looked-after children. */
  static Standing within(LookedAfterRange range, int children) {
    if (children >= range.line()) {
      return AT_OR_ABOVE_LINE;
    }
    if (children > range.expectedTo()) {
      return ABOVE_RANGE;
    }
    return children < range.expectedFrom() ? BELOW_RANGE : WITHIN_RANGE;
  }
}
