package org.permanency.returns.rule;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Check letters and check digits. */
class NumbersTest {
  @ParameterizedTest
  @CsvSource({"H801200001001, H", "A123456789012, A", "X00000000000A, A", "X00000000000B, P"})
  void checkLettersOfPupilNumbers(String upn, char letter) {
    assertThat(Upn.checkLetter(upn)).isEqualTo(letter);
  }

  @Property
  void givenOneDigitMistyped_thenTheCheckLetterFindsIt(
      @ForAll @NumericChars @StringLength(12) String digits,
      @ForAll @IntRange(min = 0, max = 11) int place,
      @ForAll @IntRange(min = 1, max = 9) int by) {
    var other = new StringBuilder(digits);
    other.setCharAt(place, (char) ('0' + (digits.charAt(place) - '0' + by) % 10));

    assertThat(Upn.checkLetter("A" + other)).isNotEqualTo(Upn.checkLetter("A" + digits));
  }

  @ParameterizedTest
  @ValueSource(strings = {"9434765919", "4010232137", "0000000000"})
  void validNhsNumbers(String number) {
    assertThat(NhsNumber.isValid(number)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"9434765918", "943476591", "94347659190", "943476591x", "", "1000000010"})
  void invalidNhsNumbers(String number) {
    assertThat(NhsNumber.isValid(number)).isFalse();
  }
}
