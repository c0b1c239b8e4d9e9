package org.permanency.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PenceTest {
  @ParameterizedTest(name = "{0} a week for {1} nights is {2}")
  @CsvSource({"145.44,3,62.33", "206.23,10,294.61", "315.52,31,1397.30", "490.06,4,280.03"})
  void aWeeklyRateForSomeNightsIsRoundedOnce(BigDecimal weekly, int nights, BigDecimal pounds) {
    assertThat(Pence.ofPounds(weekly).weeklyFor(nights, RoundingMode.HALF_UP))
        .isEqualTo(Pence.ofPounds(pounds));
  }

  @Test
  void partsOfAPennyAreRefused() {
    assertThatThrownBy(() -> Pence.ofPounds(new BigDecimal("1.005")))
        .isInstanceOf(ArithmeticException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"123456|£1,234.56", "-5|-£0.05", "0|£0.00", "100000000|£1,000,000.00"})
  void moneyIsWrittenAsPeopleWriteIt(long pence, String written) {
    assertThat(new Pence(pence)).hasToString(written);
  }

  @Property
  void aWholeWeekIsTheWeeklyRate(@ForAll @LongRange(min = 0, max = 1_000_000) long weekly) {
    assertThat(new Pence(weekly).weeklyFor(7, RoundingMode.HALF_UP)).isEqualTo(new Pence(weekly));
  }

  @Property
  void oneRoundingIsNeverMoreThanHalfAPennyAway(
      @ForAll @LongRange(min = 0, max = 1_000_000) long weekly,
      @ForAll @IntRange(min = 0, max = 400) int nights) {
    long rounded = new Pence(weekly).weeklyFor(nights, RoundingMode.HALF_UP).amount();
    assertThat(Math.abs(2 * (7 * rounded - weekly * nights))).isLessThanOrEqualTo(7);
  }
}
