package org.permanency.web.view.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.permanency.web.view.placement.Timeline.Band;
import org.permanency.web.view.placement.Timeline.Bar;
import org.permanency.web.view.placement.Timeline.Piece;
import org.permanency.web.view.placement.Timeline.Strip;
import org.permanency.web.view.placement.Timeline.Year;

class TimelineTest {
  private static final LocalDate TODAY = LocalDate.of(2017, 2, 28);

  @Test
  void givenPiecesOfAHundredDays_whenDrawn_thenEachStandsAtItsDays() {
    var start = TODAY.minusDays(99);
    var strip =
        new Strip(
            "Placements",
            List.of(
                new Piece(start, start.plusDays(25), false, "A"),
                new Piece(start.plusDays(25), null, true, "B")));

    var drawn = Timeline.of(List.of(strip), TODAY);

    assertThat(drawn)
        .isEqualTo(
            new Timeline(
                List.of(
                    new Band(
                        "Placements",
                        0,
                        List.of(
                            new Bar(1, "A", "0.00%", "25.00%", 24, "open"),
                            new Bar(2, "B", "25.00%", "75.00%", 24, "")))),
                List.of(new Year("2017", "41.00%", "start")),
                92));
  }

  @Test
  void givenTwoWorkersAtOnce_whenDrawn_thenTheSecondStandsBelowTheFirst() {
    var since = TODAY.minusDays(10);
    var both =
        List.of(new Piece(since, null, true, "A"), new Piece(since.plusDays(5), null, true, "B"));

    var band = Timeline.of(List.of(new Strip("Workers", both)), TODAY).bands().get(0);

    assertThat(band.bars()).extracting(Bar::top).containsExactly(24, 56);
  }

  @Test
  void givenOneNightInTwentyYears_whenDrawn_thenItCanStillBeSeen() {
    var pieces =
        List.of(
            new Piece(TODAY.minusYears(20), TODAY.minusDays(1), true, "A"),
            new Piece(TODAY.minusDays(1), TODAY, true, "B"));

    var bars = Timeline.of(List.of(new Strip("Placements", pieces)), TODAY).bands().get(0).bars();

    assertThat(bars.get(1).width()).isEqualTo("0.40%");
  }

  @Test
  void givenNothing_whenDrawn_thenTheBandIsEmpty() {
    var drawn = Timeline.of(List.of(new Strip("Workers", List.of())), TODAY);

    assertThat(drawn.bands()).containsExactly(new Band("Workers", 0, List.of()));
  }
}
