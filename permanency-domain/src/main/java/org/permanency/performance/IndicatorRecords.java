package org.permanency.performance;

import java.time.YearMonth;
import java.util.List;
import org.permanency.performance.rule.IndicatorRow;
import org.permanency.performance.rule.IndicatorValue;

/**
 * The records behind a number.
 *
 * @param month which month
 * @param provisional whether month end has not come yet
 * @param value the number
 * @param rows children or households in the numerator or the denominator, by council and number or
 *     by household code
 * @param unknown children left out because a date is not on record, counted beside
 */
public record IndicatorRecords(
    YearMonth month,
    boolean provisional,
    IndicatorValue value,
    List<IndicatorRow> rows,
    List<IndicatorRow> unknown) {
  /** Copies the lists. */
  public IndicatorRecords {
    rows = List.copyOf(rows);
    unknown = List.copyOf(unknown);
  }
}
