package org.permanency.performance.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days of a month, months between days, and how values stand to targets. */
class ReportingMonthTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "2016-03, 2016-03-31, 2015-04-01, 2015-03-31, 2015-04-01",
    "2016-04, 2016-04-30, 2016-04-01, 2016-03-31, 2015-05-01",
    "2016-02, 2016-02-29, 2015-04-01, 2015-03-31, 2015-03-01",
    "2016-12, 2016-12-31, 2016-04-01, 2016-03-31, 2016-01-01"
  })
  void daysOfAMonth(
      YearMonth of, LocalDate end, LocalDate yearStart, LocalDate before, LocalDate twelve) {
    var month = new ReportingMonth(of);

    assertThat(month.end()).isEqualTo(end);
    assertThat(month.yearStart()).isEqualTo(yearStart);
    assertThat(month.yearEndBefore()).isEqualTo(before);
    assertThat(month.twelveMonthsStart()).isEqualTo(twelve);
    assertThat(month.inYearToDate(yearStart)).isTrue();
    assertThat(month.inYearToDate(before)).isFalse();
    assertThat(month.inYearToDate(end)).isTrue();
    assertThat(month.inYearToDate(end.plusDays(1))).isFalse();
  }

  @ParameterizedTest(name = "{1} months from {0} to {2}")
  @CsvSource({
    "2014-08-31, 18, 2016-02-28, false, false", "2014-08-31, 18, 2016-02-29, true, false",
    "2014-08-31, 18, 2016-03-01, true, true", "2014-09-30, 18, 2016-03-30, true, false",
    "2014-09-30, 18, 2016-03-31, true, true", "2013-08-31, 30, 2016-02-29, true, false"
  })
  void monthsBetweenDays(
      LocalDate from, int months, LocalDate day, boolean atLeast, boolean moreThan) {
    assertThat(Months.atLeast(from, months, day)).isEqualTo(atLeast);
    assertThat(Months.moreThan(from, months, day)).isEqualTo(moreThan);
    assertThat(Months.atLeast(null, months, day)).isFalse();
    assertThat(Months.moreThan(null, months, day)).isFalse();
  }

  @ParameterizedTest(name = "{0} looked after")
  @CsvSource({
    "344, BELOW_RANGE",
    "345, WITHIN_RANGE",
    "355, WITHIN_RANGE",
    "356, ABOVE_RANGE",
    "364, ABOVE_RANGE",
    "365, AT_OR_ABOVE_LINE",
    "400, AT_OR_ABOVE_LINE"
  })
  void theNumberLookedAfterStandsToItsRangeAndLine(int children, Standing standing) {
    var yardstick = new Yardstick(null, new LookedAfterRange(345, 355, 365));
    var value = IndicatorValue.count(CareIndicators.NUMBER, children, 0);

    assertThat(yardstick.standing(value)).isEqualTo(standing);
    assertThat(Yardstick.NONE.standing(value)).isEqualTo(Standing.NONE);
  }

  @ParameterizedTest(name = "{0} of 100, {1} is better than 65")
  @CsvSource({
    "65, higher, ON_TARGET",
    "64, higher, OFF_TARGET",
    "65, lower, ON_TARGET",
    "66, lower, OFF_TARGET"
  })
  void aPercentageStandsToItsTarget(int numerator, String better, Standing standing) {
    var yardstick = yardstick("FOS-01", better);

    assertThat(
            yardstick.standing(
                IndicatorValue.share(FosteringIndicators.IN_HOUSE_PERCENT, numerator, 100, 0)))
        .isEqualTo(standing);
  }

  @Test
  void givenACountBesideAPercentage_orNoValue_orNoTarget_thenThereIsNoStanding() {
    var yardstick = yardstick("FOS-01", "higher");

    assertThat(yardstick.standing(IndicatorValue.count(FosteringIndicators.IN_HOUSE, 90, 0)))
        .isEqualTo(Standing.NONE);
    assertThat(
            yardstick.standing(IndicatorValue.share(FosteringIndicators.IN_HOUSE_PERCENT, 0, 0, 0)))
        .isEqualTo(Standing.NONE);
    assertThat(yardstick.standing(IndicatorValue.share(FosteringIndicators.VACANT, 1, 2, 0)))
        .isEqualTo(Standing.NONE);
  }

  @Test
  void percentagesAreRoundedHalfUpToTwoDecimals() {
    assertThat(IndicatorValue.share(FosteringIndicators.VACANT, 1, 800, 0).value())
        .isEqualTo(new BigDecimal("0.13"));
    assertThat(IndicatorValue.share(FosteringIndicators.VACANT, 2, 3, 0).value())
        .isEqualTo(new BigDecimal("66.67"));
  }

  private static Yardstick yardstick(String id, String better) {
    return new Yardstick(
        new ScorecardTargets(
            Map.of(id, new ScorecardTargets.Target(BigDecimal.valueOf(65), better))),
        null);
  }
}
