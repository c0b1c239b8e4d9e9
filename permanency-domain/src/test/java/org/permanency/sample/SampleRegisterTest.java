package org.permanency.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.permanency.sample.SentFiles.day;
import static org.permanency.sample.SentFiles.end;
import static org.permanency.sample.SentFiles.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whether the invented register of households is one that could be. */
class SampleRegisterTest {
  private static SentFiles sent;
  private static Map<String, List<Row>> stays;

  @BeforeAll
  static void make() {
    sent = new SentFiles(SentFiles.order(4, 350, 145));
    stays =
        sent.own("household_placements.csv").stream()
            .collect(Collectors.groupingBy(r -> r.get("HOUSEHOLD")));
  }

  /** First day after the last day given; the far future where none is. */
  private static LocalDate after(Row row, String column) {
    return row.empty(column) ? LocalDate.MAX : day(row, column).plusDays(1);
  }

  private static boolean holds(Row row, LocalDate day) {
    return !day.isBefore(day(row, "FROM")) && day.isBefore(after(row, "TO"));
  }

  private static List<Row> of(String file, Row household) {
    return sent.own(file).stream()
        .filter(r -> r.get("HOUSEHOLD").equals(household.get("HOUSEHOLD")))
        .toList();
  }

  @Test
  void noHouseholdHasMoreChildrenThanPlaces() {
    for (var household : sent.own("households.csv")) {
      var terms = of("household_terms.csv", household);
      var holds = of("household_holds.csv", household);
      var children = stays.getOrDefault(household.get("HOUSEHOLD"), List.of());
      children.stream()
          .map(r -> day(r, "FROM"))
          .forEach(
              day ->
                  assertThat(taken(children, day) + held(holds, day))
                      .as("%s on %s", household, day)
                      .isLessThanOrEqualTo(places(terms, day)));
      holds.forEach(
          hold ->
              assertThat(taken(children, day(hold, "FROM")) + held(holds, day(hold, "FROM")))
                  .isLessThanOrEqualTo(places(terms, day(hold, "FROM"))));
    }
  }

  private static long taken(List<Row> children, LocalDate day) {
    return children.stream().filter(r -> on(r, "FROM", "TO", day)).count();
  }

  private static int held(List<Row> holds, LocalDate day) {
    return holds.stream()
        .filter(h -> holds(h, day))
        .mapToInt(h -> Integer.parseInt(h.get("PLACES")))
        .sum();
  }

  private static int places(List<Row> terms, LocalDate day) {
    var on = terms.stream().filter(t -> holds(t, day)).toList();
    assertThat(on).as("terms on %s", day).hasSize(1);
    return Integer.parseInt(on.get(0).get("PLACES"));
  }

  @Test
  void childrenAreOnlyWithHouseholdsApprovedForThemThen() {
    for (var household : sent.own("households.csv")) {
      var from = day(household, "APPROVED_FROM");
      var to = after(household, "APPROVED_TO");
      for (var stay : stays.getOrDefault(household.get("HOUSEHOLD"), List.of())) {
        assertThat(day(stay, "FROM")).as("%s in %s", stay, household).isAfterOrEqualTo(from);
        assertThat(end(stay, "TO")).as("%s in %s", stay, household).isBeforeOrEqualTo(to);
      }
    }
  }

  @Test
  void levelsFollowOneAnotherThroughTheWholeApproval() {
    for (var household : sent.own("households.csv")) {
      var levels = of("household_levels.csv", household);
      if (household.get("TYPE").equals("supported-lodgings")) {
        assertThat(levels).isEmpty();
        continue;
      }
      var next = day(household, "APPROVED_FROM");
      for (var level : levels) {
        assertThat(day(level, "FROM")).isEqualTo(next);
        assertThat(level.get("LEVEL")).isIn(SentFiles.LEVELS);
        next = after(level, "TO");
      }
      assertThat(next).isEqualTo(after(household, "APPROVED_TO"));
    }
  }

  @Test
  void aChildIsWithOneHouseholdAtATime() {
    var byChild =
        sent.own("household_placements.csv").stream()
            .collect(Collectors.groupingBy(r -> r.get("CHILD")));
    byChild.forEach(
        (child, rows) -> {
          for (int i = 1; i < rows.size(); i++) {
            assertThat(end(rows.get(i - 1), "TO"))
                .as("%s %s", child, rows)
                .isBeforeOrEqualTo(day(rows.get(i), "FROM"));
          }
        });
  }

  @Test
  void whoeverIsWithAHouseholdIsFosteredOrAwayFromFosterCarers() {
    var history = sent.history();
    var first = LocalDate.of(2007, 4, 1);
    for (var stay : sent.own("household_placements.csv")) {
      var day = day(stay, "FROM").isBefore(first) ? first : day(stay, "FROM");
      if (end(stay, "TO").equals(first)) {
        continue;
      }
      var episode =
          history.getOrDefault(stay.get("CHILD"), List.of()).stream()
              .filter(r -> on(r, "DECOM", "DEC", day))
              .findFirst()
              .orElseThrow();

      assertThat(episode.get("PLACE")).as("%s", stay).matches("U[1346]|H5|T3");
      assertThat(episode.get("PLACE_PROVIDER")).isIn("PR1", "");
    }
  }

  @Test
  void whoeverEndedAStayIsSaidOnceItEnded() {
    for (var stay : sent.own("household_placements.csv")) {
      boolean open = stay.empty("TO");
      assertThat(stay.empty("ENDED_PLANNED")).isEqualTo(open);
      assertThat(stay.empty("ENDED_BY")).isEqualTo(open);
    }
    assertThat(sent.own("household_placements.csv"))
        .extracting(r -> r.get("ENDED_PLANNED") + r.get("ENDED_BY"))
        .contains("0carer", "0child", "0agency", "1court", "1other", "1agency", "1carer");
  }

  @Test
  void mostFosteredBrothersAndSistersLiveWithOneOfThem() {
    var group =
        sent.own("people.csv").stream()
            .filter(r -> !r.empty("SIBLING_GROUP"))
            .collect(Collectors.toMap(r -> r.get("CHILD"), r -> r.get("SIBLING_GROUP")));
    var fostered =
        sent.inCare(SentFiles.END).stream()
            .filter(r -> r.get("PLACE").startsWith("U") && group.containsKey(r.get("CHILD")))
            .collect(Collectors.groupingBy(r -> group.getOrDefault(r.get("CHILD"), "")));
    fostered.values().removeIf(rows -> rows.size() < 2);
    var homes = fostered.values().stream().flatMap(List::stream).map(r -> r.get("PL_POST"));
    var inHome = homes.collect(Collectors.groupingBy(p -> p, Collectors.counting()));
    long all = inHome.values().stream().mapToLong(n -> n).sum();
    long alone = inHome.values().stream().filter(n -> n == 1).count();

    assertThat(all).isGreaterThan(60);
    assertThat((all - alone) * 100 / all).isGreaterThanOrEqualTo(60);
  }

  @Test
  void bankDetailsCouldNotBeAnybodys() {
    for (var household : sent.own("households.csv")) {
      assertThat(household.get("SORT_CODE")).matches("0000\\d\\d");
      assertThat(household.get("ACCOUNT")).matches("000\\d{5}");
      assertThat(household.get("ACCOUNT_NAME")).matches("[A-Z ]{3,18}");
    }
  }
}
