package org.permanency.performance;

import java.time.YearMonth;
import java.util.List;
import org.permanency.performance.rule.Indicator;

/**
 * An indicator over several months.
 *
 * @param indicator which
 * @param points month by month, the latest last
 */
public record IndicatorSeries(Indicator indicator, List<Point> points) {
  /** Copies the list. */
  public IndicatorSeries {
    points = List.copyOf(points);
  }

  /**
   * One month.
   *
   * @param month which month
   * @param provisional whether its end has not come yet
   * @param line value and standing
   */
  public record Point(YearMonth month, boolean provisional, Scorecard.Line line) {}
}
