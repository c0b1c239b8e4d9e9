package org.permanency.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EffectivePeriodTest {
  private static final LocalDate DAY = LocalDate.of(2016, 4, 1);

  @Test
  void theEndIsNotIncluded() {
    var period = new EffectivePeriod(DAY, DAY.plusDays(3));

    assertThat(period.includes(DAY)).isTrue();
    assertThat(period.includes(DAY.plusDays(2))).isTrue();
    assertThat(period.includes(DAY.plusDays(3))).isFalse();
    assertThat(period.days()).isEqualTo(3);
  }

  @Test
  void aPeriodWithoutDaysIsRefused() {
    assertThatThrownBy(() -> new EffectivePeriod(DAY, DAY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void neighboursDoNotOverlap() {
    var first = EffectivePeriod.ofClosed(DAY, DAY.plusDays(6));
    var second = EffectivePeriod.from(DAY.plusDays(7));

    assertThat(first.overlaps(second)).isFalse();
    assertThat(first.within(second)).isEmpty();
    assertThat(second.within(EffectivePeriod.from(DAY))).isEqualTo(Optional.of(second));
  }

  @Property
  void theCommonDaysAreThoseThatBothInclude(
      @ForAll @IntRange(max = 20) int a,
      @ForAll @IntRange(min = 1, max = 20) int lengthA,
      @ForAll @IntRange(max = 20) int b,
      @ForAll @IntRange(min = 1, max = 20) int lengthB,
      @ForAll @IntRange(max = 45) int day) {
    var one = new EffectivePeriod(DAY.plusDays(a), DAY.plusDays(a + lengthA));
    var two = new EffectivePeriod(DAY.plusDays(b), DAY.plusDays(b + lengthB));
    var on = DAY.plusDays(day);

    boolean both = one.includes(on) && two.includes(on);

    assertThat(one.within(two).map(p -> p.includes(on)).orElse(false)).isEqualTo(both);
  }
}
