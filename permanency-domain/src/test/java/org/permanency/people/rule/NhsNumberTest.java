package org.permanency.people.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NhsNumberTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "9434765919, true",
    "9434765918, false",
    "4010232137, true",
    "1234567890, false",
    "9999999468, true",
    "0000000000, true",
    "943476591, false",
    "94347659199, false",
    "943476591X, false",
    "'', false"
  })
  void givenANumber_whenChecked_thenOnlyTheRightLastDigitFits(String number, boolean fits) {
    assertThat(NhsNumber.fits(number)).isEqualTo(fits);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"943 476 5919", "943-476-5919", "' 9434765919 '"})
  void givenANumberAsPeopleWriteIt_whenKept_thenOnlyDigitsRemain(String typed) {
    assertThat(NhsNumber.plain(typed)).isEqualTo("9434765919");
  }

  /** Nine digits whose remainder asks for the check digit 10 begin no number at all. */
  @ParameterizedTest(name = "last digit {0}")
  @CsvSource({"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"})
  void givenNineDigitsThatNeedATen_whenChecked_thenNoLastDigitFits(String last) {
    // 10 x 1 + 2 x 1 = 12 leaves 1 over 11
    assertThat(NhsNumber.fits("100000001" + last)).isFalse();
  }
}
