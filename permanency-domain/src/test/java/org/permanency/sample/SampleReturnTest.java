package org.permanency.sample;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.permanency.sample.SentFiles.day;
import static org.permanency.sample.SentFiles.end;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whether the invented return keeps the return's own rules (their numbers stand in the names). */
class SampleReturnTest {
  private static final Set<String> AGAIN_ELSEWHERE = Set.of("P", "B", "T", "U");
  private static final Map<String, Integer> LONGEST = Map.of("T1", 42, "T3", 21, "T4", 7);
  private static SentFiles sent;

  @BeforeAll
  static void make() {
    sent = new SentFiles(SentFiles.order(2, 350, 145));
  }

  private static void eachYear(BiConsumer<Integer, LocalDate> check) {
    for (int year : sent.years()) {
      var last = LocalDate.of(year, 3, 31);
      check.accept(year, last.isBefore(SentFiles.END) ? last : SentFiles.END);
    }
  }

  private static void eachNeighbours(BiConsumer<Row, Row> check) {
    for (var rows : sent.history().values()) {
      for (int i = 1; i < rows.size(); i++) {
        check.accept(rows.get(i - 1), rows.get(i));
      }
    }
  }

  private static boolean continues(Row was, Row is) {
    return was.get("REC").equals("X1") && day(is, "DECOM").equals(end(was, "DEC"));
  }

  private static boolean temporary(Row row) {
    return row.get("PLACE").startsWith("T");
  }

  @Test
  void rule354_everyYearTellsOnlyWhatWasKnownThen() {
    eachYear(
        (year, cutOff) ->
            sent.year(year, "episodes.csv")
                .forEach(
                    r -> {
                      assertThat(day(r, "DECOM")).isBeforeOrEqualTo(cutOff);
                      assertThat(end(r, "DEC")).isAfterOrEqualTo(LocalDate.of(year - 1, 4, 1));
                      if (!r.empty("DEC")) {
                        assertThat(day(r, "DEC")).isBeforeOrEqualTo(cutOff);
                      }
                    }));
  }

  @Test
  void rule148_and233_endReasonAndChangeGoWithTheEnd() {
    eachYear(
        (year, cutOff) ->
            sent.year(year, "episodes.csv")
                .forEach(
                    r -> {
                      boolean open = r.empty("DEC");
                      assertThat(r.empty("REC")).as("%s", r).isEqualTo(open);
                      if (!r.get("REC").equals("X1")) {
                        assertThat(r.get("REASON_PLACE_CHANGE")).isEmpty();
                      }
                    }));
  }

  @Test
  void rule388_and432_careGoesOnOrStartsAgain() {
    eachNeighbours(
        (was, is) -> {
          assertThat(end(was, "DEC")).as("%s then %s", was, is).isBeforeOrEqualTo(day(is, "DECOM"));
          assertThat(is.get("RNE").equals("S"))
              .as("%s then %s", was, is)
              .isNotEqualTo(continues(was, is));
          if (was.get("REC").equals("X1")) {
            assertThat(day(is, "DECOM")).isEqualTo(day(was, "DEC"));
          } else {
            assertThat(end(was, "DEC")).isBefore(day(is, "DECOM"));
          }
        });
    sent.history().values().stream()
        .map(rows -> rows.get(rows.size() - 1))
        .forEach(last -> assertThat(last.get("REC")).isNotEqualTo("X1"));
  }

  @Test
  void rules434to436_reasonOfAnEpisodeIsWhatChanged() {
    eachNeighbours(
        (was, is) -> {
          if (continues(was, is)) {
            boolean law = !was.get("LS").equals(is.get("LS"));
            boolean carer =
                !was.get("PL_POST").equals(is.get("PL_POST"))
                    || !was.get("URN").equals(is.get("URN"))
                    || temporary(was) != temporary(is);
            boolean place = !was.get("PLACE").equals(is.get("PLACE"));
            var expected = carer ? (law ? "B" : "P") : place ? (law ? "U" : "T") : "L";
            assertThat(is.get("RNE")).as("%s then %s", was, is).isEqualTo(expected);
            assertThat(law || carer || place).as("%s then %s", was, is).isTrue();
          }
        });
  }

  @Test
  void rules225and226_aMoveHasAReasonUnlessItIsTemporary() {
    eachNeighbours(
        (was, is) -> {
          if (continues(was, is)) {
            boolean asked =
                AGAIN_ELSEWHERE.contains(is.get("RNE")) && !temporary(was) && !temporary(is);
            assertThat(was.empty("REASON_PLACE_CHANGE"))
                .as("%s then %s", was, is)
                .isEqualTo(!asked);
          }
        });
  }

  @Test
  void rules376to383_temporaryStaysAreShortAndEndWhereTheyBegan() {
    int seen = 0;
    for (var rows : sent.history().values()) {
      for (int i = 0; i < rows.size(); i++) {
        var row = rows.get(i);
        if (temporary(row)) {
          seen++;
          int longest = LONGEST.getOrDefault(row.get("PLACE"), 0);
          assertThat(row.get("PLACE_PROVIDER") + row.get("URN")).isEmpty();
          if (!row.empty("DEC")) {
            assertThat(day(row, "DEC")).isBeforeOrEqualTo(day(row, "DECOM").plusDays(longest));
            assertThat(home(rows.get(i + 1))).isEqualTo(home(rows.get(i - 1)));
          }
        }
      }
    }
    assertThat(seen).isGreaterThan(100);
  }

  private static List<String> home(Row row) {
    return List.of(row.get("PLACE"), row.get("PLACE_PROVIDER"), row.get("PL_POST"), row.get("URN"));
  }

  @Test
  void rules502and503_aLaterYearRepeatsWhatWasOpen() {
    var open = new HashMap<String, Row>();
    eachYear(
        (year, cutOff) -> {
          var rows = sent.year(year, "episodes.csv");
          var byKey =
              rows.stream().collect(Collectors.toMap(r -> r.get("CHILD") + r.get("DECOM"), r -> r));
          open.forEach(
              (key, before) -> {
                assertThat(byKey).as("open a year before").containsKey(key);
                assertThat(known(requireNonNull(byKey.get(key)))).isEqualTo(known(before));
              });
          open.clear();
          byKey.values().stream()
              .filter(r -> r.empty("DEC"))
              .forEach(r -> open.put(r.get("CHILD") + r.get("DECOM"), r));
        });
    assertThat(open.size()).isGreaterThan(340);
  }

  private static Map<String, String> known(Row row) {
    var known = new HashMap<>(row.fields());
    known.keySet().removeAll(List.of("DEC", "REC", "REASON_PLACE_CHANGE"));
    return known;
  }

  @Test
  void providersAndNumbersFitThePlace() {
    sent.history().values().stream()
        .flatMap(List::stream)
        .forEach(
            r -> {
              var place = r.get("PLACE");
              boolean unregistered = Set.of("P1", "R5").contains(place) || temporary(r);
              assertThat(r.empty("URN")).as("%s", r).isEqualTo(unregistered);
              assertThat(r.empty("PLACE_PROVIDER")).isEqualTo(temporary(r));
              assertThat(r.get("PLACE_PROVIDER").equals("PR0")).isEqualTo(place.equals("P1"));
              assertThat(place.equals("P1") && r.get("LS").equals("V2")).isFalse();
              assertThat(r.get("HOME_POST").equals(r.get("PL_POST"))).isEqualTo(place.equals("P1"));
            });
  }

  @Test
  void agesFitThePlaceAndTheEnd() {
    var born = births();
    for (var rows : sent.history().values()) {
      for (var r : rows) {
        var birth = requireNonNull(born.get(r.get("CHILD")));
        int age = Period.between(birth, day(r, "DECOM")).getYears();
        assertThat(age).as("%s", r).isBetween(0, 17);
        if (Set.of("H5", "K3").contains(r.get("PLACE"))) {
          assertThat(age).as("%s", r).isGreaterThanOrEqualTo(16);
        }
        if (Set.of("E11", "E12", "E43", "E41").contains(r.get("REC"))) {
          assertThat(day(r, "DEC")).isBefore(birth.plusYears(18));
        }
        if (Set.of("E17", "E5", "E6", "E7").contains(r.get("REC"))) {
          assertThat(Period.between(birth, day(r, "DEC")).getYears()).as("%s", r).isEqualTo(18);
        }
      }
    }
  }

  private static Map<String, LocalDate> births() {
    var born = new HashMap<String, LocalDate>();
    for (int year : sent.years()) {
      sent.year(year, "header.csv").forEach(r -> born.put(r.get("CHILD"), day(r, "DOB")));
    }
    return born;
  }

  @Test
  void everyTableKnowsTheChildFromTheHeader() {
    for (var set : sent.sets.entrySet()) {
      if (set.getKey().year() == null) {
        continue;
      }
      var born =
          requireNonNull(set.getValue().get("header.csv")).stream()
              .collect(Collectors.toMap(r -> r.get("CHILD"), r -> r.get("DOB")));
      set.getValue()
          .forEach(
              (file, rows) ->
                  rows.forEach(
                      r -> {
                        assertThat(born).as(file).containsKey(r.get("CHILD"));
                        if (r.has("DOB")) {
                          assertThat(r.get("DOB")).isEqualTo(born.get(r.get("CHILD")));
                        }
                      }));
    }
  }

  @Test
  void nothingHappensAfterTheEndDay() {
    for (var files : sent.sets.values()) {
      files.forEach(
          (file, rows) ->
              rows.forEach(
                  r ->
                      r.fields().values().stream()
                          .filter(v -> v.matches("\\d\\d/\\d\\d/\\d{4}"))
                          .forEach(
                              v ->
                                  assertThat(LocalDate.parse(v, SentFiles.DATE))
                                      .as("%s %s", file, r)
                                      .isBeforeOrEqualTo(SentFiles.END))));
    }
  }

  @Test
  void pupilNumbersHaveTheirCheckLetterAndBelongToOneChild() {
    assertThat(PupilNumber.checkLetter("801200005001")).isEqualTo('B');
    assertThat(PupilNumber.checkLetter("000000000001")).isEqualTo('P');
    eachYear(
        (year, cutOff) -> {
          var real = new HashSet<String>();
          for (var r : sent.year(year, "header.csv")) {
            var upn = r.get("UPN");
            if (upn.startsWith("UN")) {
              assertThat(upn).isIn("UN1", "UN3");
            } else {
              assertThat(upn.charAt(0)).isEqualTo(PupilNumber.checkLetter(upn.substring(1)));
              assertThat(real.add(upn)).isTrue();
            }
          }
        });
  }

  @Test
  void reviewsAreInTheYearAndSayHowTheChildTookPart() {
    eachYear(
        (year, cutOff) ->
            sent.year(year, "reviews.csv")
                .forEach(
                    r -> {
                      var held = day(r, "REVIEW");
                      assertThat(held).isBetween(LocalDate.of(year - 1, 4, 1), cutOff);
                      boolean young = Period.between(day(r, "DOB"), held).getYears() < 4;
                      assertThat(r.get("REVIEW_CODE").equals("PN0")).isEqualTo(young);
                    }));
    assertThat(sent.year(2016, "reviews.csv").size()).isBetween(550, 1100);
  }

  @Test
  void adoptionTablesAgreeWithTheEpisodes() {
    for (int year : sent.years()) {
      var episodes = sent.year(year, "episodes.csv");
      var adopted =
          episodes.stream()
              .filter(r -> Set.of("E11", "E12").contains(r.get("REC")))
              .map(r -> r.get("CHILD"))
              .collect(Collectors.toCollection(TreeSet::new));
      var decided =
          sent.year(year, "placed_for_adoption.csv").stream()
              .collect(Collectors.toMap(r -> r.get("CHILD"), r -> r));
      var ad1 = sent.year(year, "ad1.csv");

      assertThat(ad1).extracting(r -> r.get("CHILD")).containsExactlyInAnyOrderElementsOf(adopted);
      for (var r : ad1) {
        assertThat(requireNonNull(decided.get(r.get("CHILD"))).get("DATE_PLACED"))
            .isEqualTo(r.get("DATE_INT"));
        assertThat(day(r, "DATE_INT")).isBeforeOrEqualTo(day(r, "DATE_MATCH"));
      }
      for (var r : episodes) {
        if (r.get("LS").equals("E1") || r.get("PLACE").startsWith("A")) {
          assertThat(decided).as("%s", r).containsKey(r.get("CHILD"));
          assertThat(day(requireNonNull(decided.get(r.get("CHILD"))), "DATE_PLACED"))
              .isBeforeOrEqualTo(day(r, "DECOM"));
        }
      }
    }
  }

  @Test
  void healthIsToldOfChildrenInCareAllYearAndNotOfAnUnfinishedYear() {
    assertThat(sent.year(2017, "oc2.csv")).isEmpty();
    var open =
        sent.year(2016, "episodes.csv").stream()
            .filter(r -> r.empty("DEC"))
            .map(r -> r.get("CHILD"))
            .collect(Collectors.toSet());

    assertThat(sent.year(2016, "oc2.csv")).hasSizeBetween(180, 300);
    assertThat(open)
        .containsAll(sent.year(2016, "oc2.csv").stream().map(r -> r.get("CHILD")).toList());
  }
}
