package org.permanency.finance.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.permanency.finance.rule.CareReliefYear.Weeks;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildFact;
import org.permanency.people.rule.ChildId;

/** Weeks, ages and amounts of a household's tax year. */
class CareReliefYearTest {
  private static final CareRelief RELIEF =
      new CareRelief(new BigDecimal("10000"), new BigDecimal("200"), new BigDecimal("250"), 11);
  private static final ChildId ADA = new ChildId(new UUID(0, 1));

  private static EffectivePeriod period(String from, String to) {
    return new EffectivePeriod(LocalDate.parse(from), LocalDate.parse(to));
  }

  private static CareReliefYear year(
      String born, EffectivePeriod approved, EffectivePeriod... stays) {
    return CareReliefYear.of(
        2016,
        new CareReliefYear.Facts(
            RELIEF,
            List.of(approved),
            Map.of(ADA, List.of(stays)),
            Map.of(ADA, new ChildFact(ADA, "PET", "1", LocalDate.parse(born)))));
  }

  @Test
  void givenAWholeYear_thenFiftyTwoWeeksAndTheWholeHouseholdAmount() {
    var year =
        year("2010-01-01", period("2010-01-01", "2020-01-01"), period("2015-01-01", "2018-01-01"));

    assertThat(year)
        .isEqualTo(
            new CareReliefYear(
                period("2016-04-06", "2017-04-06"),
                List.of(new Weeks(ADA, 52, 0)),
                365,
                new Pence(1_000_000),
                new Pence(52 * 20_000)));
    assertThat(year.total()).isEqualTo(new Pence(2_040_000));
  }

  @Test
  void givenOneNightOnASunday_thenItsWeekCountsWhole() {
    var year =
        year("2010-01-01", period("2016-04-06", "2017-04-06"), period("2016-07-03", "2016-07-04"));

    assertThat(year.children()).containsExactly(new Weeks(ADA, 1, 0));
  }

  @Test
  void givenNightsAboutTheYearsEnds_thenTheWeekInWhichAYearEndsBelongsToIt() {
    // 5 April 2016 was a Tuesday, 5 April 2017 a Wednesday.
    var before =
        year("2010-01-01", period("2016-04-06", "2017-04-06"), period("2016-04-06", "2016-04-10"));
    var after =
        year("2010-01-01", period("2016-04-06", "2017-04-06"), period("2017-04-06", "2017-04-09"));

    assertThat(before.children()).isEmpty();
    assertThat(after.children()).containsExactly(new Weeks(ADA, 1, 0));
  }

  @Test
  void givenAnEleventhBirthdayInAWeek_thenThatWeekIsTheFirstOlderOne() {
    // Born on a Thursday's date: 16 June 2016 is a Thursday of the second week.
    var year =
        year("2005-06-16", period("2016-04-06", "2017-04-06"), period("2016-06-06", "2016-06-27"));

    assertThat(year.children()).containsExactly(new Weeks(ADA, 1, 2));
    assertThat(year.weekly()).isEqualTo(new Pence(20_000 + 2 * 25_000));
  }

  @Test
  void givenAHundredDaysOfApproval_thenTheHouseholdAmountIsInProportionRoundedUp() {
    var year =
        year("2010-01-01", period("2016-12-27", "2017-06-01"), period("2017-01-02", "2017-01-03"));

    assertThat(year.approvedDays()).isEqualTo(100);
    // 10,000.00 x 100 / 365 = 2,739.726...
    assertThat(year.household()).isEqualTo(new Pence(273_973));
  }

  @Test
  void givenADay_thenItsTaxYearIsKnown() {
    assertThat(CareReliefYear.taxYearOf(LocalDate.of(2017, 4, 5))).isEqualTo(2016);
    assertThat(CareReliefYear.taxYearOf(LocalDate.of(2017, 4, 6))).isEqualTo(2017);
  }
}
