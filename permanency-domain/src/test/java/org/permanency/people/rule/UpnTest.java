package org.permanency.people.rule;

import static org.assertj.core.api.Assertions.assertThat;

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
}
