package org.permanency.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the caseload is the one that was ordered, and looks like an agency's. */
class SampleCaseloadTest {
  private static final LocalDate END = SentFiles.END;
  private static SentFiles sent;

  @BeforeAll
  static void make() {
    sent = new SentFiles(SentFiles.order(2, 350, 145));
  }

  @Test
  void givenTheSameOrder_whenMadeTwice_thenEveryByteIsTheSame() {
    var order = SentFiles.order(7, 40, 16);

    assertThat(bytes(order)).isEqualTo(bytes(order));
    assertThat(bytes(order)).isNotEqualTo(bytes(SentFiles.order(8, 40, 16)));
  }

  private static Map<String, String> bytes(Order order) {
    var caseload = SampleCaseload.make(order);
    var all = new TreeMap<String, String>();
    for (var set : caseload.sets()) {
      caseload.files(set).forEach((n, b) -> all.put(set + n, new String(b, UTF_8)));
    }
    return all;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void givenAnyOrder_whenMade_thenChildrenAndHouseholdsAreExactlyAsMany(long seed) {
    var small = new SentFiles(SentFiles.order(seed, 61, 29));

    assertThat(small.inCare(END)).hasSize(61);
    assertThat(approved(small)).hasSize(29);
  }

  @Test
  void givenOneAgency_whenMade_thenItsSizeIsThatOfTheSpecification() {
    assertThat(sent.inCare(END)).hasSize(350);
    assertThat(approved(sent)).hasSize(145);
    assertThat(inHouse(END)).hasSizeBetween(150, 175);
    assertThat(withAgency(END)).isBetween(90L, 102L);
  }

  @Test
  void givenOneAgency_whenCountedEachQuarter_thenTheNumberInCareKeepsSteady() {
    for (var day = END; day.isAfter(END.minusYears(9)); day = day.minusMonths(3)) {
      assertThat(sent.inCare(day)).as("in care on %s", day).hasSizeBetween(325, 375);
    }
  }

  @Test
  void givenOneAgency_whenLevelsAreCounted_thenTheyAreTheMixOfFebruary2016() {
    var levels =
        sent.own("household_levels.csv").stream()
            .filter(r -> r.empty("TO"))
            .collect(Collectors.groupingBy(r -> r.get("LEVEL"), Collectors.counting()));

    // Alternative (18) and special (1) have the highest level; supported lodgings (3) have none.
    assertThat(levels).isEqualTo(Map.of("level-1", 47L, "level-2", 24L, "level-3", 71L));
  }

  @Test
  void givenOneAgency_whenPlacesAreCounted_thenSomeAreHeldAndSomeAreFree() {
    int places = sum("household_terms.csv");
    int held = sum("household_holds.csv");

    assertThat(held).isBetween(4, 30);
    assertThat(places - held - inHouse(END).size()).isBetween(30, 75);
  }

  private static int sum(String file) {
    return sent.own(file).stream()
        .filter(r -> r.empty("TO"))
        .mapToInt(r -> Integer.parseInt(r.get("PLACES")))
        .sum();
  }

  @Test
  void givenOneAgency_whenPlacementsAreSorted_thenEveryKindIsThere() {
    var kinds =
        sent.inCare(END).stream()
            .collect(Collectors.groupingBy(SampleCaseloadTest::kind, Collectors.counting()));

    assertThat(kinds.get("residential")).isBetween(18L, 40L);
    assertThat(kinds.get("parents")).isBetween(6L, 30L);
    assertThat(kinds.get("adoption")).isBetween(6L, 30L);
    assertThat(kinds.get("semi")).isBetween(8L, 35L);
  }

  private static String kind(Row row) {
    return switch (row.get("PLACE").charAt(0)) {
      case 'A' -> "adoption";
      case 'P' -> "parents";
      case 'H' -> "semi";
      case 'U' -> "fostered";
      default -> "residential";
    };
  }

  @Test
  void givenOneAgency_whenYearsAreCounted_thenStartsAndExitsAreBelievable() {
    var exits =
        sent.history().values().stream()
            .flatMap(List::stream)
            .collect(Collectors.groupingBy(r -> r.get("REC"), Collectors.counting()));
    for (int year = 2008; year <= 2016; year++) {
      assertThat(sent.year(year, "episodes.csv").stream().filter(startedIn(year)))
          .as("starts in %s", year)
          .hasSizeBetween(140, 230);
    }

    assertThat(count(exits, "E11") + count(exits, "E12")).isBetween(120L, 330L);
    assertThat(exits.get("E43")).isBetween(100L, 300L);
    assertThat(count(exits, "E4A") + count(exits, "E4B")).isBetween(600L, 1200L);
  }

  private static long count(Map<String, Long> exits, String code) {
    return exits.getOrDefault(code, 0L);
  }

  private static java.util.function.Predicate<Row> startedIn(int year) {
    var first = LocalDate.of(year - 1, 4, 1);
    return r -> r.get("RNE").equals("S") && !SentFiles.day(r, "DECOM").isBefore(first);
  }

  @Test
  void givenOneAgency_whenResponsibilityIsCounted_thenSomeChildrenAreTheServices() {
    var service =
        sent.own("responsibility.csv").stream()
            .filter(r -> r.empty("TO") && r.get("BY").equals("service"));

    assertThat(service).hasSizeBetween(20, 80);
  }

  @Test
  void givenThreeCouncils_whenMade_thenNumbersRepeatAndTheRegisterIsSentOnce() {
    var councils =
        List.of(
            new Order.Council("LARK", "981", 5),
            new Order.Council("OSTR", "982", 3),
            new Order.Council("FENV", "983", 2));
    var three =
        new SentFiles(
            new Order(3, LocalDate.of(2026, 11, 22), 10, 90, 40, councils, List.of("a", "b")));
    var numbers = three.own("people.csv").stream().map(r -> r.get("CHILD")).toList();

    assertThat(three.inCare(LocalDate.of(2026, 11, 22)).size()).isLessThanOrEqualTo(90);
    assertThat(new HashSet<>(numbers).size()).isLessThan(numbers.size());
    assertThat(three.sets).hasSize(33);
    assertThat(three.sets.values().stream().filter(f -> f.containsKey("households.csv")))
        .hasSize(1);
    assertThat(three.own("household_levels.csv"))
        .extracting(r -> r.get("LEVEL"))
        .contains("a", "b");
    assertThat(three.year(2023, "sw_episodes.csv")).isEmpty();
    assertThat(three.year(2024, "sw_episodes.csv")).isNotEmpty();
    assertThat(three.year(2024, "header.csv")).extracting(r -> r.get("SEX")).containsOnly("1", "2");
    assertThat(three.year(2025, "header.csv")).extracting(r -> r.get("SEX")).containsOnly("M", "F");
    assertThat(three.year(2025, "episodes.csv"))
        .filteredOn(r -> !SentFiles.day(r, "DECOM").isBefore(LocalDate.of(2024, 4, 1)))
        .extracting(r -> r.get("PLACE"))
        .doesNotContain("H5")
        .contains("K3");
  }

  private static List<Row> approved(SentFiles files) {
    return files.own("households.csv").stream().filter(r -> r.empty("APPROVED_TO")).toList();
  }

  private static List<Row> inHouse(LocalDate day) {
    return sent.own("household_placements.csv").stream()
        .filter(r -> SentFiles.on(r, "FROM", "TO", day))
        .toList();
  }

  private static long withAgency(LocalDate day) {
    return sent.inCare(day).stream()
        .filter(r -> r.get("PLACE").startsWith("U"))
        .filter(r -> List.of("PR4", "PR5").contains(r.get("PLACE_PROVIDER")))
        .count();
  }
}
