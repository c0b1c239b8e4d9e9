package org.permanency.returns.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Files are known by their headings alone. */
class RecognitionTest {
  static Stream<TableSpec> tables() {
    return Recognition.tables().stream();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void givenAllHeadingsInAnyOrderAndCase_thenTheTableIsKnown(TableSpec table) {
    var headings = new ArrayList<>(table.headings());
    Collections.shuffle(headings, new Random(5));
    headings.replaceAll(h -> " " + h.toLowerCase(Locale.ROOT).replace('_', ' '));
    headings.set(0, "\uFEFF" + headings.get(0));

    var layout = Recognition.of(headings.stream().map(Recognition::plain).toList()).orElseThrow();

    assertThat(layout.table().name()).isEqualTo(table.name());
    assertThat(layout.missing()).isEmpty();
    assertThat(layout.unknown()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void givenOnlyTheHeadingsThatAllYearsHave_thenTheTableIsKnown(TableSpec table) {
    var headings = table.columns().stream().filter(Column::always).map(Column::heading).toList();

    assertThat(Recognition.of(headings).orElseThrow().table().name()).isEqualTo(table.name());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB,UASC | Header | |",
        "CHILD,SEX,DOB,DUC | UASC | |",
        "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,"
            + "PL_POST,URN,PL_LA,PL_LOCATION,PL_DISTANCE | Episodes | |",
        "CHILD,DECOM,RNE,LS,CIN,PLACE,DEC,REC | Episodes | | "
            + "PLACE_PROVIDER,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN",
        "CHILD,DOB,REVIEW,REVIEW_CODE,NOTES | Reviews | NOTES |",
        "CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTER,SEX_ADOPTR,LS_ADOPTR | AD1 | |",
        "HOUSEHOLD,FROM,TO,LEVEL | household_levels | |",
        "HOUSEHOLD,FROM,TO,PLACES,REASON | household_holds | |",
        "CHILD,HOUSEHOLD,FROM,TO | household_placements | | ENDED_PLANNED,ENDED_BY"
      })
  void headingsOfOlderYearsAndOtherSystems(
      String headings, String table, String unknown, String missing) {
    var plain = Arrays.stream(headings.split(",")).map(Recognition::plain).toList();

    var layout = Recognition.of(plain).orElseThrow();

    assertThat(layout.table().name()).isEqualTo(table);
    assertThat(String.join(",", layout.unknown())).isEqualTo(unknown == null ? "" : unknown);
    assertThat(String.join(",", layout.missing())).isEqualTo(missing == null ? "" : missing);
  }

  @Test
  void givenHeadingsOfNoTable_thenTheNearestIsNamed() {
    var headings = List.of("CHILD", "DECOM", "PLACE");

    assertThat(Recognition.of(headings)).isEmpty();
    assertThat(Recognition.nearest(headings).table().name()).isEqualTo("Episodes");
  }

  @Test
  void givenAHeadingTwice_thenItIsNamed() {
    assertThat(Recognition.repeated(List.of("CHILD", "", "DOB", "", "CHILD", "CHILD")))
        .isEqualTo(List.of("CHILD"));
  }

  @Test
  void everyTemplateIsRecognisedAsItself() {
    for (var name : Templates.names()) {
      var headings = Templates.csv(name).orElseThrow().strip().split(",");
      assertThat(Recognition.of(List.of(headings)).orElseThrow().table().name()).isEqualTo(name);
      assertThat(Templates.note(name)).isPresent();
    }
    assertThat(Templates.names()).hasSize(10);
    assertThat(Templates.csv("household_placements"))
        .contains("CHILD,HOUSEHOLD,FROM,TO,ENDED_PLANNED,ENDED_BY\r\n");
    assertThat(Templates.csv("Header")).isEmpty();
    assertThat(Templates.note("Header")).isEmpty();
  }
}
