package org.permanency.people.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.permanency.kernel.Reason;
import org.permanency.people.rule.PersonDetails.Address;
import org.permanency.people.rule.PersonDetails.Alias;

class PersonRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2017, 2, 28);
  private static final PersonDetails BLANK =
      new PersonDetails(
          null, null, null, null, null, null, null, null, null, null, null, List.of(), null);

  private static PersonDetails numbers(String nhs, String upn) {
    return new PersonDetails(
        "Ashdown", "Ada", null, null, null, null, null, null, null, nhs, upn, List.of(), null);
  }

  private static PersonDetails at(Address address) {
    return new PersonDetails(
        null, null, null, null, null, null, null, null, null, null, null, List.of(), address);
  }

  private static PersonDetails born(LocalDate born, String sex, String ethnicity) {
    return new PersonDetails(
        null, null, null, born, sex, ethnicity, null, null, null, null, null, List.of(), null);
  }

  @Test
  void givenNothingAtAll_whenRecorded_thenNothingIsWrong() {
    assertThat(PersonRules.faults(BLANK, BLANK, TODAY)).isEmpty();
  }

  @Test
  void givenTwoWrongNumbers_whenRecorded_thenBothAreNamedWithTheirFields() {
    var faults = PersonRules.faults(numbers("9434765918", "B123456789012"), BLANK, TODAY);

    assertThat(faults)
        .containsExactly(
            new Reason(
                "people.person.nhs-number", Map.of("field", "nhsNumber", "number", "9434765918")),
            new Reason("people.person.upn", Map.of("field", "upn", "number", "B123456789012")));
  }

  @Test
  void givenAWrongNumberThatWasThereBefore_whenSomethingElseChanges_thenItIsLetBe() {
    var before = numbers("9434765918", "B123456789012");

    assertThat(PersonRules.faults(before, before, TODAY)).isEmpty();
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({
    "2017-03-01, M, WBRI, people.person.born-later",
    "1899-12-31, F, WBRI, people.person.born-early",
    "2017-02-28, X, WBRI, people.person.sex",
    "2017-02-28, U, WXYZ, people.person.ethnicity"
  })
  void givenOneFact_whenItCannotBe_thenItIsRefused(
      LocalDate born, String sex, String ethnicity, String code) {
    assertThat(PersonRules.faults(born(born, sex, ethnicity), BLANK, TODAY))
        .extracting(Reason::code)
        .containsExactly(code);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource({
    "PE1 1AA, 123456789012, ''",
    "EC1A 1BB, 1, ''",
    "PE11AA, 1, people.person.postcode",
    "1PE 1AA, 1, people.person.postcode",
    "PE1 1AA, 1234567890123, people.person.uprn",
    "PE1 1AA, 12A, people.person.uprn"
  })
  void givenAnAddress_whenPostcodeOrPropertyNumberHasAnotherForm_thenItIsRefused(
      String postcode, String uprn, String code) {
    var address = new Address("1 High Street", null, null, postcode, uprn, TODAY);

    assertThat(PersonRules.faults(at(address), BLANK, TODAY))
        .extracting(Reason::code)
        .containsExactlyElementsOf(code.isEmpty() ? List.of() : List.of(code));
  }

  @Test
  void givenAMoveBeforeTheLastMove_whenRecorded_thenItIsRefused() {
    var now = at(new Address("2 Low Street", null, null, null, null, LocalDate.of(2016, 5, 1)));
    var to = at(new Address("1 High Street", null, null, null, null, LocalDate.of(2016, 4, 30)));

    assertThat(PersonRules.faults(to, now, TODAY))
        .containsExactly(Reason.of("people.person.since-earlier", "field", "since"));
  }

  @Test
  void givenAnAddressFromTomorrowWithoutALine_whenRecorded_thenBothAreSaid() {
    var to = at(new Address(" ", null, null, null, null, LocalDate.of(2017, 3, 1)));

    assertThat(PersonRules.faults(to, BLANK, TODAY))
        .containsExactly(
            Reason.of("people.person.address-line", "field", "line1"),
            Reason.of("people.person.since-later", "field", "since"));
  }

  @Test
  void givenHalfAnotherName_whenRecorded_thenTheLineIsNamed() {
    var aliases = List.of(new Alias("Brook", "Ada", "birth"), new Alias("", "Adi", "nickname"));
    var details =
        new PersonDetails(
            null, null, null, null, null, null, null, null, null, null, null, aliases, null);

    assertThat(PersonRules.faults(details, BLANK, TODAY))
        .containsExactly(
            Reason.of("people.person.alias", "field", "alias1"),
            Reason.of("people.person.alias-kind", "field", "alias1"));
  }

  @Test
  void givenANameLongerThanItsColumn_whenRecorded_thenTheMostIsSaid() {
    var details =
        new PersonDetails(
            "x".repeat(101),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            null);

    assertThat(PersonRules.faults(details, BLANK, TODAY))
        .containsExactly(Reason.of("people.person.too-long", "field", "familyName", "most", 100));
  }
}
