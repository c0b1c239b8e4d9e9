package org.permanency.placement.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for all rows, right or wrong, in any number. */
class CareHistoryDaysTest {
  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
  private static final int DAYS = 80;

  @Property
  void everyLookedAfterDayBelongsToExactlyOnePlacement(@ForAll("rows") List<Episode> rows) {
    var history = CareHistory.of(rows);

    for (int i = 0; i < DAYS; i++) {
      var day = FIRST.plusDays(i);
      boolean lookedAfter = rows.stream().anyMatch(e -> e.includes(day));
      assertThat(history.placements().stream().filter(p -> p.on(day).isPresent()).count())
          .as("placements on " + day)
          .isEqualTo(lookedAfter ? 1 : 0);
      assertThat(history.on(day).isPresent()).isEqualTo(lookedAfter);
    }
  }

  @Property
  void onEveryDayTheEpisodeOfCareThatStartedLastHoldsAndElseTheShortBreak(
      @ForAll("rows") List<Episode> rows) {
    var history = CareHistory.of(rows);

    for (int i = 0; i < DAYS; i++) {
      var day = FIRST.plusDays(i);
      var holding =
          rows.stream()
              .filter(e -> e.includes(day))
              .reduce((a, b) -> b.shortBreak() && !a.shortBreak() ? a : b);
      assertThat(history.on(day).map(d -> d.span().episode())).isEqualTo(holding);
    }
  }

  @Property
  void daysAreInOrderAndShareNoDay(@ForAll("rows") List<Episode> rows) {
    var days = CareHistory.of(rows).days();

    for (int i = 1; i < days.size(); i++) {
      var end = days.get(i - 1).span().to();
      assertThat(end).isNotNull();
      assertThat(days.get(i).span().from()).isAfterOrEqualTo(end);
    }
  }

  @Property
  void aTemporaryStayNeverBeginsAPlacementInsideAPeriod(@ForAll("rows") List<Episode> rows) {
    for (var period : CareHistory.of(rows).periods()) {
      assertThat(period.placements().stream().skip(1)).noneMatch(p -> p.spans().get(0).temporary());
    }
  }

  @Provide
  Arbitrary<List<Episode>> rows() {
    return row().list().ofMinSize(1).ofMaxSize(9).map(CareHistoryDaysTest::sorted);
  }

  private static Arbitrary<String> row() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 60),
            Arbitraries.integers().between(-2, 30),
            Arbitraries.of("S", "P", "B", "L", "T", "U"),
            Arbitraries.of("C1", "C2", "E1", "V3"),
            Arbitraries.of("U6", "U5", "A5", "K2", "T1", "T3"),
            Arbitraries.of("X1", "X1", "X1", "E4A", "-"))
        .as(
            (from, length, rne, ls, place, rec) ->
                "%s %s %s %s %s PR1 %s"
                    .formatted(
                        FIRST.plusDays(from),
                        length == 30 ? "-" : FIRST.plusDays(from + length).toString(),
                        rne,
                        ls,
                        place,
                        rec));
  }

  private static List<Episode> sorted(List<String> lines) {
    var seen = new java.util.TreeMap<String, String>();
    lines.forEach(l -> seen.putIfAbsent(l.substring(0, 10), l));
    return new ArrayList<>(EpisodeLines.episodes(seen.values().toArray(new String[0])));
  }
}
