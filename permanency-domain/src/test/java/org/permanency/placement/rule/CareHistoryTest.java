package org.permanency.placement.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.permanency.placement.rule.EpisodeLines.episodes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.permanency.people.rule.ChildId;

/** The readings of the national return, one sentence a test. */
class CareHistoryTest {
  @Test
  void givenEpisodesThatMeet_thenTheyAreOnePeriodOfCare() {
    var history =
        read(
            "2014-01-10 2014-06-01 S C1 U6 PR1 X1",
            "2014-06-01 2015-02-01 L C2 U6 PR1 X1",
            "2015-02-01 2015-09-15 P C2 K2 PR4 E4A");

    assertThat(periods(history)).containsExactly("2014-01-10..2015-09-15 E4A");
    assertThat(history.periods().get(0).ending()).isEqualTo(CareEnd.HOME);
  }

  @Test
  void givenAReturnToCareLater_thenThereAreTwoPeriods() {
    var history = read("2014-01-10 2014-06-01 S C1 U6 PR1 E4A", "2014-08-01 - S C2 U6 PR1");

    assertThat(periods(history)).containsExactly("2014-01-10..2014-06-01 E4A", "2014-08-01.. -");
  }

  @Test
  void givenAReturnToCareOnTheDayItEnded_thenThereAreTwoPeriods() {
    var history = read("2014-01-10 2014-06-01 S C1 U6 PR1 E4A", "2014-06-01 - S C2 U6 PR1");

    assertThat(periods(history)).containsExactly("2014-01-10..2014-06-01 E4A", "2014-06-01.. -");
  }

  @ParameterizedTest(name = "RNE {0} gives {1} placements")
  @CsvSource({"S,2", "P,2", "B,2", "L,1", "T,1", "U,1"})
  void givenASecondEpisode_thenItsReasonSaysWhetherAPlacementBegins(String reason, int placements) {
    var history =
        read("2014-01-10 2014-06-01 S C1 U6 PR1 X1", "2014-06-01 - " + reason + " C2 U6 PR1");

    assertThat(history.placements()).hasSize(placements);
    assertThat(history.periods()).hasSize(1);
  }

  @Test
  void givenATemporaryStay_thenItBelongsToThePlacementItInterrupts() {
    var history = read("2014-01-10 2014-06-01 S C1 U6 PR1 X1 PE1 9", "2014-06-01 - P C1 T1 - - -");

    assertThat(placements(history)).containsExactly("2014-01-10..");
    assertThat(kindOn(history, "2014-06-05")).isEqualTo(PlaceKind.FOSTER_OTHER);
    assertThat(history.on(day("2014-06-05")).orElseThrow().span().temporary()).isTrue();
    assertThat(history.on(day("2014-06-05")).orElseThrow().placement().provider()).isEqualTo("PR1");
  }

  @ParameterizedTest(name = "RNE {0} after a temporary stay")
  @CsvSource({"P", "B", "T", "U", "L"})
  void givenAReturnToTheSamePlace_thenThePlacementGoesOnWhateverTheReason(String reason) {
    var history =
        read(
            "2014-01-10 2014-06-01 S C1 U6 PR1 X1 PE11AA 9",
            "2014-06-01 2014-06-10 P C1 T1 - X1",
            "2014-06-10 - " + reason + " C1 U6 PR1 - PE11AA 9");

    assertThat(placements(history)).containsExactly("2014-01-10..");
  }

  @ParameterizedTest(name = "back in {0} with {1} at {2}, {3}")
  @CsvSource({
    "U4, PR1, PE11AA, 9",
    "U6, PR2, PE11AA, 9",
    "U6, PR1, PE99ZZ, 9",
    "U6, PR1, PE11AA, 8",
    "U6, PR1, PE11AA, -",
    "U6, PR1, -, 9"
  })
  void givenAReturnToAnotherPlace_thenANewPlacementBegins(
      String place, String provider, String postcode, String urn) {
    var history =
        read(
            "2014-01-10 2014-06-01 S C1 U6 PR1 X1 PE11AA 9",
            "2014-06-01 2014-06-10 P C1 T1 - X1",
            "2014-06-10 - P C1 %s %s - %s %s".formatted(place, provider, postcode, urn));

    assertThat(placements(history)).containsExactly("2014-01-10..2014-06-10", "2014-06-10..");
  }

  @Test
  void givenTwoTemporaryStaysInARow_thenBothBelongToTheInterruptedPlacement() {
    var history =
        read(
            "2014-01-10 2014-06-01 S C1 U6 PR1 X1 PE11AA 9",
            "2014-06-01 2014-06-10 P C1 T1 - X1",
            "2014-06-10 2014-06-20 P C1 T3 - X1",
            "2014-06-20 - P C1 U6 PR1 - PE11AA 9");

    assertThat(placements(history)).containsExactly("2014-01-10..");
  }

  @Test
  void givenAStayAfterThePlaceChanged_thenTheLastPlaceBeforeItIsTheOneToComeBackTo() {
    var history =
        read(
            "2014-01-10 2014-06-01 S E1 U5 PR1 X1 PE11AA 9",
            "2014-06-01 2014-07-01 T E1 A5 PR1 X1 PE11AA 9",
            "2014-07-01 2014-07-10 P E1 T1 - X1",
            "2014-07-10 - P E1 A5 PR1 - PE11AA 9");

    assertThat(placements(history)).containsExactly("2014-01-10..");
    assertThat(kindOn(history, "2014-07-05")).isEqualTo(PlaceKind.ADOPTION);
  }

  @Test
  void givenTheSamePlaceWithoutAStayBetween_thenTheReasonDecides() {
    var history =
        read(
            "2014-01-10 2014-06-01 S C1 U6 PR1 X1 PE11AA 9", "2014-06-01 - P C1 U6 PR1 - PE11AA 9");

    assertThat(placements(history)).containsExactly("2014-01-10..2014-06-01", "2014-06-01..");
  }

  @Test
  void givenATemporaryStayAtTheStartOfCare_thenItIsAPlacementOfItsOwnKind() {
    var history = read("2014-01-10 2014-01-20 S C1 T1 - X1", "2014-01-20 - P C1 U6 PR1 - PE11AA 9");

    assertThat(placements(history)).containsExactly("2014-01-10..2014-01-20", "2014-01-20..");
    assertThat(kindOn(history, "2014-01-15")).isEqualTo(PlaceKind.TEMPORARY);
    assertThat(history.placements()).allMatch(Placement::startKnown);
  }

  @Test
  void givenATemporaryStayThatWasThereBeforeTheRecords_thenThePlacementAfterItHasNoKnownStart() {
    var history = read("2014-01-10 2014-01-20 P C1 T1 - X1", "2014-01-20 - P C1 U6 PR1 - PE11AA 9");

    assertThat(history.placements()).noneMatch(Placement::startKnown);
  }

  @Test
  void givenAPlaceThatChangesWithTheSameCarer_thenEachDayIsOfTheKindItsPlaceSays() {
    var history = read("2014-01-10 2014-06-01 S E1 U5 PR1 X1", "2014-06-01 - T E1 A5 PR1 -");

    assertThat(placements(history)).containsExactly("2014-01-10..");
    assertThat(kindOn(history, "2014-05-31")).isEqualTo(PlaceKind.FOSTER_OTHER);
    assertThat(kindOn(history, "2014-06-01")).isEqualTo(PlaceKind.ADOPTION);
    var placement = history.placements().get(0);
    assertThat(placement.fosteredBetween(day("2014-05-31"), day("2014-06-30"))).isTrue();
    assertThat(placement.fosteredBetween(day("2014-06-01"), day("2014-06-30"))).isFalse();
  }

  @ParameterizedTest(name = "nights {0} to {1}")
  @CsvSource({
    "2014-01-01, 2014-01-09, false", "2014-01-01, 2014-01-10, true",
    "2014-05-31, 2014-06-30, true", "2014-06-01, 2014-06-30, false"
  })
  void theDayOfArrivalIsANightAndTheDayOfLeavingIsNot(LocalDate from, LocalDate to, boolean night) {
    var history = read("2014-01-10 2014-06-01 S C1 U6 PR1 E4A");

    assertThat(history.placements().get(0).fosteredBetween(from, to)).isEqualTo(night);
  }

  @ParameterizedTest(name = "first row with RNE {0}")
  @CsvSource({"S,true,true", "P,false,true", "B,false,true", "L,false,false", "T,false,false"})
  void onlyAStartSaysWhenCareBeganAndOnlyAMoveWhenThePlacementDid(
      String reason, boolean care, boolean placement) {
    var history = read("2014-01-10 - " + reason + " C1 U6 PR1");

    assertThat(history.periods().get(0).startKnown()).isEqualTo(care);
    assertThat(history.placements().get(0).startKnown()).isEqualTo(placement);
    assertThat(history.periods().get(0).began().isPresent()).isEqualTo(care);
    assertThat(history.placements().get(0).began().isPresent()).isEqualTo(placement);
  }

  @Test
  void givenShortBreaks_thenTheyAreKeptAndMarked() {
    var history = read("2014-01-10 2014-01-12 S V3 U6 PR1 E4A", "2014-02-10 - S V4 U6 PR1");

    assertThat(history.periods()).hasSize(2);
    assertThat(history.days()).allMatch(d -> d.span().shortBreak());
    assertThat(history.placements().get(0).fosteredBetween(day("2014-01-01"), day("2014-03-01")))
        .isFalse();
  }

  @Test
  void givenNeighboursUnderOneLegalStatus_thenTheyAreOneSpell() {
    var history =
        read(
            "2014-01-10 2014-06-01 S C1 U6 PR1 X1",
            "2014-06-01 2014-07-01 P C1 U4 PR1 X1",
            "2014-07-01 2014-09-01 L C2 U4 PR1 E4A",
            "2014-11-01 - S C2 U4 PR1");

    assertThat(history.legalSpells())
        .containsExactly(
            spell("2014-01-10", "2014-07-01", "C1"),
            spell("2014-07-01", "2014-09-01", "C2"),
            new LegalSpell(EpisodeLines.CHILD, day("2014-11-01"), null, "C2"));
  }

  @Test
  void givenANewStartThatSaysThereWasNoBreak_thenThePeriodGoesOn() {
    var history = read("2014-01-10 2014-06-01 S C1 U6 PR1 X1", "2014-06-01 - S C2 U4 PR1");

    assertThat(periods(history)).containsExactly("2014-01-10.. -");
    assertThat(placements(history)).containsExactly("2014-01-10..2014-06-01", "2014-06-01..");
  }

  @Test
  void givenAGapAfterX1_thenCareStoppedAndTheNewStartIsUnknown() {
    var history = read("2014-01-10 2014-06-01 S C1 U6 PR1 X1", "2014-06-05 - P C2 U4 PR1");

    assertThat(periods(history)).containsExactly("2014-01-10..2014-06-01 X1", "2014-06-05?.. -");
    assertThat(history.on(day("2014-06-03"))).isEmpty();
  }

  @Test
  void givenADecThatIsMissing_thenTheNextEpisodeEndsItAndCareGoesOn() {
    var history = read("2014-01-10 - S C1 U6 PR1", "2014-06-01 - P C2 U4 PR1");

    assertThat(periods(history)).containsExactly("2014-01-10.. -");
    assertThat(placements(history)).containsExactly("2014-01-10..2014-06-01", "2014-06-01..");
  }

  @Test
  void givenADecThatIsMissingBeforeANewStart_thenThePeriodsAreTwo() {
    var history = read("2014-01-10 - S C1 U6 PR1", "2014-06-01 - S C2 U4 PR1");

    assertThat(periods(history)).containsExactly("2014-01-10..2014-06-01 -", "2014-06-01.. -");
  }

  @Test
  void givenAnEpisodeInsideAnother_thenTheLaterOneHoldsAndTheEarlierTakesOverAgain() {
    var history =
        read("2014-01-10 2014-09-01 S C1 U6 PR1 E4A", "2014-03-01 2014-04-01 P C1 K2 PR4 X1");

    assertThat(kindOn(history, "2014-02-28")).isEqualTo(PlaceKind.FOSTER_OTHER);
    assertThat(kindOn(history, "2014-03-01")).isEqualTo(PlaceKind.RESIDENTIAL);
    assertThat(kindOn(history, "2014-04-01")).isEqualTo(PlaceKind.FOSTER_OTHER);
    assertThat(history.on(day("2014-02-28")).orElseThrow().placement())
        .isEqualTo(history.on(day("2014-04-01")).orElseThrow().placement());
    assertThat(history.on(day("2014-09-01"))).isEmpty();
  }

  @Test
  void givenAShortBreakOnDaysOfCare_thenItHidesNoneOfThem() {
    var history = read("2017-02-12 2017-05-18 S C2 R1 PR2 E48", "2017-03-19 - S V4 K2 PR2");

    assertThat(kindOn(history, "2017-03-31")).isEqualTo(PlaceKind.of("R1"));
    assertThat(history.on(day("2017-03-31")).orElseThrow().span().shortBreak()).isFalse();
    assertThat(history.on(day("2017-05-18")).orElseThrow().span().shortBreak()).isTrue();
  }

  @Test
  void givenAnEpisodeLeftOpenAndALaterOneThatEndsCare_thenTheOpenOneTakesOverAgain() {
    var history = read("2016-01-10 - S C2 U6 PR1", "2016-01-12 2016-06-05 S C2 U6 PR1 E4A");

    assertThat(history.on(day("2016-06-05")).orElseThrow().span().episode().starts())
        .isEqualTo(day("2016-01-10"));
  }

  @Test
  void givenAnEpisodeWithoutADay_thenItIsLeftOut() {
    var history =
        read("2014-01-10 2014-01-10 S C1 U6 PR1 E4A", "2014-03-01 2014-02-01 S C1 K2 PR4 E4A");

    assertThat(history).isEqualTo(new CareHistory(EpisodeLines.CHILD, List.of(), List.of()));
  }

  @Test
  void givenNoEpisodes_thenThereIsNoHistoryToRead() {
    assertThatThrownBy(() -> CareHistory.of(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void givenAPlacementThatEnds_thenItSaysWhyItBeganAndHowItEnded() {
    var history =
        read("2014-01-10 2014-06-01 S C1 U6 PR1 X1 PE1 9", "2014-06-01 - P C1 K2 PR4 - PE2 8");

    var first = history.placements().get(0);
    assertThat(List.of(first.reasonBegan(), first.reasonEnded() + "", first.place()))
        .containsExactly("S", "X1", "U6");
    var second = history.placements().get(1);
    assertThat(Stream.of(second.reasonBegan(), second.provider(), second.urn()).toList())
        .containsExactly("P", "PR4", "8");
    assertThat(second.reasonEnded()).isNull();
    assertThat(second.kind()).isEqualTo(PlaceKind.RESIDENTIAL);
  }

  @Test
  void givenManyChildren_thenEachHasItsOwnHistory() {
    var other = new ChildId(new UUID(0, 2));
    var rows =
        Stream.concat(
                episodes("2014-01-10 - S C1 U6 PR1").stream(),
                EpisodeLines.of(other, "2014-02-10 - S C1 U6 PR1", "2014-03-01 - L C2 U6 PR1")
                    .stream())
            .toList();

    var histories = CareHistory.byChild(rows);

    assertThat(histories.keySet()).containsExactly(EpisodeLines.CHILD, other);
    assertThat(List.copyOf(histories.values()).get(1).days()).hasSize(2);
    assertThat(CareHistory.byChild(List.of())).isEmpty();
  }

  private static CareHistory read(String... lines) {
    return CareHistory.of(episodes(lines));
  }

  private static List<String> periods(CareHistory history) {
    return history.periods().stream()
        .map(
            p ->
                p.start()
                    + (p.startKnown() ? "" : "?")
                    + ".."
                    + (p.end() == null ? "" : p.end())
                    + " "
                    + (p.reasonEnded() == null ? "-" : p.reasonEnded()))
        .toList();
  }

  private static List<String> placements(CareHistory history) {
    return history.placements().stream()
        .map(p -> p.start() + ".." + (p.end() == null ? "" : p.end()))
        .toList();
  }

  private static PlaceKind kindOn(CareHistory history, String day) {
    return history.on(day(day)).orElseThrow().span().kind();
  }

  private static LegalSpell spell(String from, String to, String status) {
    return new LegalSpell(EpisodeLines.CHILD, day(from), day(to), status);
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
