package org.permanency.people.rule;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpnTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "A123456789012, true",
    "B123456789012, false",
    "A123456789021, false",
    "J820432109876, true",
    "Z80123456789A, true",
    "Z80123456789I, false",
    "A12345678901, false",
    "UN3, true",
    "UN6, false"
  })
  void givenANumber_whenChecked_thenOnlyTheRightLetterFits(String upn, boolean fits) {
    assertThat(Upn.fits(upn)).isEqualTo(fits);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"a123456789012", "' A 123456 789012'"})
  void givenANumberAsPeopleTypeIt_whenKept_thenItIsInCapitalsWithoutBlanks(String typed) {
    assertThat(Upn.plain(typed)).isEqualTo("A123456789012");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"H801200001001, H", "A123456789012, A", "X00000000000A, A", "X00000000000B, P"})
  void givenANumber_whenAskedForItsCheckLetter_thenItIsTheOneOfItsDigits(String upn, char letter) {
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
}
