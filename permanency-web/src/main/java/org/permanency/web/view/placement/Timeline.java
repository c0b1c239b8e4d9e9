package org.permanency.web.view.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Bands of a timeline as the page draws them: places along the line in hundredths of its width, so
 * that it fits any screen; heights in CSS pixels. Each bar has a number, under which the table says
 * the same in words.
 *
 * @param bands one below the other
 * @param years where years begin
 * @param height of the whole drawing
 */
public record Timeline(List<Band> bands, List<Year> years, int height) {
  private static final int HEAD = 24;
  private static final int LANE = 32;
  private static final int GAP = 12;
  private static final int FOOT = 24;
  private static final int MOST_YEARS = 8;
  private static final double LEAST = 0.4;

  /**
   * Something that lasts.
   *
   * @param to first day after; null while it lasts
   * @param words what it is
   */
  public record Piece(LocalDate from, @Nullable LocalDate to, boolean startKnown, String words) {}

  /** Pieces of one kind, in order of first day. */
  public record Strip(String title, List<Piece> pieces) {}

  /**
   * A strip as it is drawn.
   *
   * @param top where its title stands
   */
  public record Band(String title, int top, List<Bar> bars) {}

  /**
   * A piece as it is drawn.
   *
   * @param number in its band, from 1, as in the table
   * @param edge style of a start that is not known: {@code open}, else empty
   */
  public record Bar(int number, String words, String left, String width, int top, String edge) {}

  /**
   * The first day of a year.
   *
   * @param anchor which end of the label stands there: {@code start}, near the right edge {@code
   *     end}
   */
  public record Year(String label, String left, String anchor) {}

  /** Copies the lists. */
  public Timeline {
    bands = List.copyOf(bands);
    years = List.copyOf(years);
  }

  /**
   * Draws strips from the first day of any piece to {@code today}, which is included.
   *
   * @return empty bands when there is no piece
   */
  public static Timeline of(List<Strip> strips, LocalDate today) {
    var first =
        strips.stream()
            .flatMap(s -> s.pieces().stream())
            .map(Piece::from)
            .min(LocalDate::compareTo)
            .orElse(today);
    var scale = new Scale(first.isAfter(today) ? today : first, today.plusDays(1));
    var bands = new ArrayList<Band>();
    int top = 0;
    for (var strip : strips) {
      var lanes = new ArrayList<LocalDate>();
      bands.add(band(strip, scale, top, lanes));
      top += HEAD + Math.max(1, lanes.size()) * LANE + GAP;
    }
    return new Timeline(bands, scale.years(), top + FOOT);
  }

  private static Band band(Strip strip, Scale scale, int top, List<LocalDate> lanes) {
    var bars = new ArrayList<Bar>();
    for (var piece : strip.pieces()) {
      int lane = lane(lanes, piece, scale.end());
      double left = scale.at(piece.from());
      double right = scale.at(piece.to() == null ? scale.end() : piece.to());
      bars.add(
          new Bar(
              bars.size() + 1,
              piece.words(),
              percent(left),
              percent(Math.max(LEAST, right - left)),
              top + HEAD + lane * LANE,
              piece.startKnown() ? "" : "open"));
    }
    return new Band(strip.title(), top, bars);
  }

  /** The first lane that is free on the piece's first day. */
  private static int lane(List<LocalDate> busyUntil, Piece piece, LocalDate end) {
    var until = piece.to() == null ? end : piece.to();
    for (int i = 0; i < busyUntil.size(); i++) {
      if (!busyUntil.get(i).isAfter(piece.from())) {
        busyUntil.set(i, until);
        return i;
      }
    }
    busyUntil.add(until);
    return busyUntil.size() - 1;
  }

  private static String percent(double of) {
    return String.format(Locale.ROOT, "%.2f%%", of);
  }

  /** Days along the line. */
  private record Scale(LocalDate start, LocalDate end) {
    double at(LocalDate day) {
      double days = day.toEpochDay() - start.toEpochDay();
      return Math.min(100, Math.max(0, 100 * days / (end.toEpochDay() - start.toEpochDay())));
    }

    List<Year> years() {
      int from = start.getYear() + 1;
      int to = end.getYear();
      int step = Math.max(1, (to - from) / MOST_YEARS + 1);
      var years = new ArrayList<Year>();
      for (int year = from; year <= to; year += step) {
        double left = at(LocalDate.of(year, 1, 1));
        years.add(new Year(String.valueOf(year), percent(left), left > 85 ? "end" : "start"));
      }
      return years;
    }
  }
}
