package org.permanency.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.permanency.kernel.ListQuery;
import org.permanency.people.rule.ChildId;
import org.permanency.placement.rule.PlaceKind;

/** Filters, sorting and windows of the list of current placements. */
class PlacementListTest {
  private static final List<PlacementRow> ROWS =
      List.of(
          row("Ash, Amy", "AAA", "3", "U6", "PR4", "2015-01-01"),
          row("Birch, Ben", "BBB", "1", "K2", null, "2014-01-01"),
          row(PlacementRow.RESTRICTED, "AAA", "2", "U1", "PR1", "2016-01-01"));

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
    "name, birch, 1",
    "name, zzz, ''",
    "council, aaa, '2 3'",
    "council, AA, ''",
    "number, 1, 1",
    "kind, FOSTER_OTHER, 3",
    "place, k2, 1",
    "provider, PR4, 3",
    "legalStatus, C2, '2 3 1'",
    "nonsense, x, '2 3 1'"
  })
  void aFilterLeavesTheRowsThatMatch(String column, String text, String numbers) {
    assertThat(numbers(new ListQuery(Map.of(column, text), null, false, 0, 10))).isEqualTo(numbers);
  }

  @ParameterizedTest(name = "by {0}, descending {1}")
  @CsvSource({
    "since, false, 1 3 2",
    "since, true, 2 3 1",
    "name, false, 3 1 2",
    "number, true, 3 2 1",
    "provider, false, 1 2 3",
    "nonsense, true, 2 3 1",
    ", false, 2 3 1"
  })
  void rowsAreSortedByAColumnOfTheListOrInItsOwnOrder(
      String column, boolean descending, String numbers) {
    assertThat(numbers(new ListQuery(Map.of(), column, descending, 0, 10))).isEqualTo(numbers);
  }

  @Test
  void aWindowHoldsItsRowsAndTheTotalOfAll() {
    var page = PlacementList.of(ROWS.stream(), new ListQuery(Map.of(), null, false, 1, 1));

    assertThat(page.rows()).containsExactly(ROWS.get(0));
    assertThat(page.total()).isEqualTo(3);
    assertThat(PlacementList.of(Stream.empty(), new ListQuery(Map.of(), null, false, 9, 1)).rows())
        .isEmpty();
  }

  private static String numbers(ListQuery query) {
    return String.join(
        " ",
        PlacementList.of(ROWS.stream(), query).rows().stream().map(PlacementRow::number).toList());
  }

  private static PlacementRow row(
      String name, String council, String number, String place, String provider, String since) {
    return new PlacementRow(
        new ChildId(new UUID(0, Long.parseLong(number))),
        name,
        council,
        number,
        PlaceKind.of(place),
        place,
        provider,
        "C2",
        LocalDate.parse(since),
        true,
        false);
  }
}
