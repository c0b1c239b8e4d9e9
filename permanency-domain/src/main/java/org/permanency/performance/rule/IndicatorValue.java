package org.permanency.performance.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator comes to in a month.
 *
 * @param indicator which
 * @param value the count itself; or 100 times numerator over denominator to two decimals, half up;
 *     null over an empty denominator, since nothing is not zero
 * @param numerator what was counted
 * @param denominator of how many; null for a count
 * @param unknown how many were left out because a date is not on record
 */
public record IndicatorValue(
    Indicator indicator,
    @Nullable BigDecimal value,
    int numerator,
    @Nullable Integer denominator,
    int unknown) {
  /** The value of a plain count. */
  static IndicatorValue count(Indicator indicator, int numerator, int unknown) {
    return new IndicatorValue(indicator, BigDecimal.valueOf(numerator), numerator, null, unknown);
  }

  /** The value of a share. */
  static IndicatorValue share(Indicator indicator, int numerator, int denominator, int unknown) {
    var value =
        denominator == 0
            ? null
            : BigDecimal.valueOf(100L * numerator)
                .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP);
    return new IndicatorValue(indicator, value, numerator, denominator, unknown);
  }
}
