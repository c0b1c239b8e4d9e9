package org.permanency.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.permanency.kernel.ListQuery;

/** What callers send, right and wrong: every fault is named, with its rule. */
class InputTest {
  private static List<String> faults(ThrowingCallable call) {
    return catchThrowableOfType(BadRequest.class, call).faults().stream()
        .map(f -> f.field() + " " + f.rule())
        .toList();
  }

  private static Query query(String name, String... values) {
    return new Query(Map.of(name, List.of(values)));
  }

  @Test
  void givenAListRequest_whenRead_thenTheQueryHasItsFiltersSortAndWindow() {
    var query =
        new Query(
            Map.of(
                "council", List.of("PET"),
                "lookedAfterOn", List.of("2016-03-31"),
                "vacancies", List.of("2"),
                "name", List.of(" "),
                "sort", List.of("-name"),
                "limit", List.of("1000"),
                "cursor", List.of("200")));

    var listing =
        query
            .filter("council", List.of("PET", "LARK"))
            .filterDay("lookedAfterOn")
            .filter("vacancies", 0, 99)
            .filter("name")
            .list(Set.of("name"));

    assertThat(listing.query())
        .isEqualTo(
            new ListQuery(
                Map.of("council", "PET", "lookedAfterOn", "2016-03-31", "vacancies", "2"),
                "name",
                true,
                200,
                1000));
    assertThat(listing.page(List.of("a", "b"), 203))
        .isEqualTo(new Page<>(List.of("a", "b"), "202"));
    assertThat(listing.page(List.of("a", "b"), 202)).isEqualTo(new Page<>(List.of("a", "b"), null));
    assertThat(listing.page(List.of(), 202)).isEqualTo(new Page<>(List.of(), null));
  }

  @Test
  void givenAParameterNobodyReads_thenItIsRefusedByName() {
    assertThat(faults(() -> query("counsil", "PET").filter("council").list(Set.of())))
        .containsExactly("counsil unknown");
  }

  @Test
  void givenAParameterSentTwice_thenItIsRefused() {
    var query = query("council", "PET", "LARK");
    query.text("council");

    assertThat(faults(query::check)).containsExactly("council repeated");
  }

  @ParameterizedTest
  @CsvSource({
    "limit, 0, number",
    "limit, 1001, number",
    "limit, ten, number",
    "limit, 1e3, number",
    "cursor, -1, number",
    "cursor, 99999999999, number",
    "sort, secret, one-of"
  })
  void givenAPageThatCannotBe_thenTheFieldAndTheRuleAreNamed(
      String name, String value, String rule) {
    assertThat(faults(() -> query(name, value).list(Set.of("name"))))
        .containsExactly(name + " " + rule);
  }

  @ParameterizedTest
  @CsvSource({"2016-02-30, date", "31/03/2016, date", "1899-12-31, range", "+9999-01-01, date"})
  void givenADayThatIsNone_thenItIsRefused(String value, String rule) {
    var query = query("on", value);
    query.day("on");

    assertThat(faults(query::check)).containsExactly("on " + rule);
  }

  @Test
  void givenABody_whenRead_thenItsFieldsHaveTheirTypes() {
    var body = Body.of("{\"name\":\"Hill\",\"places\":3,\"from\":\"2016-10-03\",\"to\":null}");

    assertThat(body.text("name", 10)).isEqualTo("Hill");
    assertThat(body.number("places", 1, 20)).isEqualTo(3);
    assertThat(body.day("from")).isEqualTo(LocalDate.of(2016, 10, 3));
    assertThat(body.optionalDay("to")).isNull();
    body.check();
  }

  @Test
  void givenABodyWrongEverywhere_whenChecked_thenEveryFaultIsToldOnce() {
    var body =
        Body.of(
            "{\"name\":5,\"places\":2.5,\"from\":\"soon\",\"type\":\"castle\",\"note\":\"a\\u0000b\","
                + "\"long\":\"12345\",\"extra\":{}}");
    body.text("name", 10);
    body.number("places", 1, 20);
    body.day("from");
    body.oneOf("type", List.of("link"));
    body.text("note", 10);
    body.text("long", 4);
    body.text("absent", 10);

    assertThat(faults(body::check))
        .containsExactly(
            "name type",
            "places number",
            "from date",
            "type one-of",
            "note characters",
            "long length",
            "absent required",
            "extra unknown");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nonsense", "{\"a\":1", "{\"a\":1,\"a\":2}", "{\"a\":1} {}", "[1"})
  void givenABodyThatIsNoJson_thenItIsRefused(String text) {
    assertThat(faults(() -> Body.of(text))).first().asString().startsWith("body ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "1", "null", "\"text\""})
  void givenABodyThatIsNoObject_thenItIsRefused(String text) {
    assertThat(faults(() -> Body.of(text))).containsExactly("body object");
  }

  @Test
  void givenABodyOfManyLevels_thenItIsRefusedAndNothingBreaks() {
    var deep = "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000);

    assertThat(faults(() -> Body.of(deep))).containsExactly("body json");
  }

  @Test
  void givenBytesThatAreNoUtf8OrTooMany_thenTheyAreRefused() {
    var latin = new byte[] {'{', '"', (byte) 0xE9, '"', ':', '1', '}'};
    var huge = new byte[BodyReader.MOST + 1];

    assertThat(faults(() -> BodyReader.read(new ByteArrayInputStream(latin))))
        .containsExactly("body encoding");
    var refused =
        catchThrowableOfType(
            BadRequest.class, () -> BodyReader.read(new ByteArrayInputStream(huge)));
    assertThat(refused.status()).isEqualTo(413);
  }

  @Test
  void givenIfMatch_thenOnlyATagAsGivenIsTaken() {
    assertThat(Etags.required("\"7\"")).isEqualTo(7);
    assertThat(Etags.of(7)).isEqualTo("\"7\"");
    for (var wrong : List.of("7", "*", "W/\"7\"", "\"7\", \"8\"", "\"abc\"")) {
      assertThat(faults(() -> Etags.required(wrong))).containsExactly("If-Match form");
    }
    var missing = catchThrowableOfType(BadRequest.class, () -> Etags.required(null));
    assertThat(missing.status()).isEqualTo(428);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "0195f0c2-7c3e-7000-8000-00c0ffee000", "1-1-1-1-1", "../x"})
  void givenAnIdOfAnotherForm_thenItIsNotFoundByName(String id) {
    var refused = catchThrowableOfType(BadRequest.class, () -> PathParts.id("household", id));

    assertThat(refused.status()).isEqualTo(404);
    assertThat(refused.faults().get(0).field()).isEqualTo("household");
  }
}
