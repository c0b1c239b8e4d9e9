package org.permanency.performance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.permanency.performance.rule.Indicator;
import org.permanency.performance.rule.IndicatorValue;
import org.permanency.performance.rule.ScorecardTargets;
import org.permanency.performance.rule.Standing;

/**
 * A month's scorecard.
 *
 * @param month which month
 * @param council code of the one council whose children are counted; null for all
 * @param provisional whether month end has not come yet, so that the figures may still change
 * @param beforeRecords codes of councils whose earliest return begins after this month: their
 *     children are not on record, so the figures are too low
 * @param lines one an indicator, in the order of the scorecard
 */
public record Scorecard(
    YearMonth month,
    @Nullable String council,
    boolean provisional,
    List<String> beforeRecords,
    List<Line> lines) {
  /** Copies the lists. */
  public Scorecard {
    beforeRecords = List.copyOf(beforeRecords);
    lines = List.copyOf(lines);
  }

  /**
   * One indicator in this month.
   *
   * @param value what it comes to
   * @param standing how it stands to target or range
   * @param target the target; null when there is none
   */
  public record Line(
      IndicatorValue value, Standing standing, ScorecardTargets.@Nullable Target target) {
    /** Which indicator. */
    public Indicator indicator() {
      return value.indicator();
    }
  }

  /** Whether the end of {@code month} is still to come on {@code today}. */
  static boolean provisional(LocalDate today, YearMonth month) {
    return month.atEndOfMonth().isAfter(today);
  }

  /** The line of one indicator; empty when the tenant does not have it. */
  public Optional<Line> line(String id, String variant) {
    return lines.stream()
        .filter(l -> l.indicator().id().equals(id) && l.indicator().variant().equals(variant))
        .findFirst();
  }
}
