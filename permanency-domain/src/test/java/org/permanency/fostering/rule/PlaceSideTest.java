package org.permanency.fostering.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceSideTest {
  @ParameterizedTest(name = "household {0}, fostered {1}, register {2}, {3}: {4}")
  @CsvSource({
    "true, true, true, PR4, OWN",
    "false, true, true, PR1, UNCLEAR",
    "false, true, false, PR1, OWN",
    "false, false, true, PR1, OWN",
    "false, true, true, PR2, OTHER_AUTHORITY",
    "false, true, true, PR3, OTHER_AUTHORITY",
    "false, true, true, PR4, AGENCY",
    "false, false, true, PR5, AGENCY",
    "false, false, true, PR0, PARENTS",
    "false, false, true, , UNCLEAR",
    "false, false, true, Z9, UNCLEAR"
  })
  void theRegisterDecidesBeforeTheReturn(
      boolean household, boolean fostered, boolean register, String provider, PlaceSide side) {
    assertThat(PlaceSide.of(household, fostered, register, provider)).isEqualTo(side);
  }
}
