package org.permanency.budget.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.permanency.finance.rule.PayWeek;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.rules.rule.EffectiveDated.Version;

/** Years, their pay weeks, and school age. */
class FinancialYearTest {
  @ParameterizedTest(name = "{0} paid on {1} has {2} weeks")
  @CsvSource({
    "2016, MONDAY, 52", "2016, FRIDAY, 53", "2019, MONDAY, 53", "2019, FRIDAY, 52",
    "2022, MONDAY, 52", "2022, FRIDAY, 53", "2024, MONDAY, 53", "2024, FRIDAY, 52",
    "2027, MONDAY, 52", "2027, FRIDAY, 53"
  })
  void aYearHasAWeekForEachOfItsPayDays(int start, DayOfWeek paidOn, int weeks) {
    var rule =
        new Version<>(
            EffectivePeriod.from(LocalDate.of(2016, 4, 1)),
            new PayWeek(DayOfWeek.MONDAY, paidOn, "previous"),
            "test",
            "test");

    var all = new FinancialYear(start).weeks(List.of(rule));

    assertThat(all).hasSize(weeks);
    for (int i = 1; i < all.size(); i++) {
      assertThat(all.get(i).start()).isEqualTo(all.get(i - 1).end());
    }
  }

  @ParameterizedTest(name = "born {0}: school from {1} to {2}")
  @CsvSource({
    "2005-03-31, 2010-03-31, 2021-06-25",
    "2005-04-01, 2010-08-31, 2021-06-25",
    "2005-08-31, 2010-08-31, 2021-06-25",
    "2005-09-01, 2010-12-31, 2022-06-24",
    "2005-12-31, 2010-12-31, 2022-06-24"
  })
  void schoolAgeGoesByTermsAndSchoolYears(LocalDate born, LocalDate from, LocalDate last) {
    assertThat(SchoolAge.of(born, new FundingShares.SchoolYears(5, 16)))
        .isEqualTo(EffectivePeriod.ofClosed(from, last));
  }
}
