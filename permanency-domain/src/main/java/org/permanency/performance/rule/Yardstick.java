package org.permanency.performance.rule;

import org.jspecify.annotations.Nullable;

/**
 * What values are held against in a month.
 *
 * @param targets the tenant's targets on month end; null when it has none
 * @param range the expected number of looked-after children; null when it has none
 */
public record Yardstick(@Nullable ScorecardTargets targets, @Nullable LookedAfterRange range) {
  /** Nothing to hold values against. */
  public static final Yardstick NONE = new Yardstick(null, null);

  /**
   * How a value stands. Where an indicator has a count and a percentage, the target is meant for
   * the percentage.
   */
  public Standing standing(IndicatorValue value) {
    if (value.indicator().equals(CareIndicators.NUMBER)) {
      return range == null ? Standing.NONE : Standing.within(range, value.numerator());
    }
    var target = target(value.indicator());
    return target == null ? Standing.NONE : Standing.against(target, value.value());
  }

  /** The target an indicator is held against; null when there is none. */
  public ScorecardTargets.@Nullable Target target(Indicator indicator) {
    if (targets == null || indicator.variant().endsWith("count")) {
      return null;
    }
    return targets.targets().get(indicator.id());
  }
}
