package org.permanency.budget.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.permanency.budget.rule.SharedCost.Share;
import org.permanency.kernel.Pence;

/** Shares are always the whole. */
class SharedCostTest {
  private static final FundingShares RULE =
      new FundingShares(
          "own",
          List.of(
              new FundingShares.Funder("own", "Social care"),
              new FundingShares.Funder("education", "Schools grant"),
              new FundingShares.Funder("health", "Health")),
          List.of(
              new FundingShares.Base("own", BigDecimal.valueOf(28)),
              new FundingShares.Base("education", BigDecimal.valueOf(72))),
          new FundingShares.Health("health", "health-share"),
          new FundingShares.SchoolYears(5, 16),
          new FundingShares.Plan("education-plan", 18));

  @ParameterizedTest(name = "{0} splits into {1} and {2}")
  @CsvSource({"350000, 98000, 252000", "123457, 34568, 88889", "43894643, 12290500, 31604143"})
  void twentyEightPercentRoundHalfUpAndEducationBearsTheRest(long whole, long own, long other) {
    assertThat(SharedCost.split(new Pence(whole), RULE.shares(true, null)))
        .isEqualTo(Map.of("own", new Pence(own), "education", new Pence(other)));
  }

  @Test
  void healthComesOffTheWholeFirst() {
    assertThat(SharedCost.split(new Pence(100_000), RULE.shares(true, BigDecimal.valueOf(25))))
        .isEqualTo(
            Map.of(
                "health",
                new Pence(25_000),
                "own",
                new Pence(21_000),
                "education",
                new Pence(54_000)));
    assertThat(RULE.shares(false, null))
        .isEqualTo(List.of(new Share("own", BigDecimal.valueOf(100))));
    assertThat(SharedCost.split(new Pence(99), RULE.shares(false, BigDecimal.valueOf(100))))
        .isEqualTo(Map.of("health", new Pence(99)));
  }

  @Property
  void sharesAreTheWholeWhateverTheyAre(
      @ForAll @LongRange(min = -1_000_000_000, max = 1_000_000_000) long whole,
      @ForAll List<@IntRange(min = 0, max = 3_000) Integer> percents) {
    var shares = new ArrayList<Share>();
    int left = 10_000;
    for (int percent : percents) {
      int take = Math.min(left, percent);
      shares.add(new Share("f" + shares.size() % 3, BigDecimal.valueOf(take, 2)));
      left -= take;
    }
    shares.add(new Share("last", BigDecimal.valueOf(left, 2)));

    assertThat(
            SharedCost.split(new Pence(whole), shares).values().stream()
                .mapToLong(Pence::amount)
                .sum())
        .isEqualTo(whole);
  }
}
