package org.permanency.placement.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.permanency.people.rule.ChildId;

/**
 * Episodes for tests, written as a line each: {@code DECOM DEC RNE LS PLACE PROVIDER REC POSTCODE
 * URN}; a hyphen is blank, what is left out at the end too.
 */
public final class EpisodeLines {
  /** The child that the lines belong to unless said otherwise. */
  public static final ChildId CHILD = new ChildId(new UUID(0, 1));

  private EpisodeLines() {}

  /** Episodes of {@link #CHILD}. */
  public static List<Episode> episodes(String... lines) {
    return of(CHILD, lines);
  }

  /** Episodes of {@code child}. */
  public static List<Episode> of(ChildId child, String... lines) {
    return Stream.of(lines).map(l -> episode(child, l)).toList();
  }

  private static Episode episode(ChildId child, String line) {
    var cells = line.strip().split("\\s+");
    var ends = cell(cells, 1);
    return new Episode(
        child,
        LocalDate.parse(cells[0]),
        ends == null ? null : LocalDate.parse(ends),
        cells[2],
        cells[3],
        cells[4],
        cell(cells, 5),
        cell(cells, 6),
        null,
        cell(cells, 7),
        cell(cells, 8));
  }

  private static @Nullable String cell(String[] cells, int at) {
    return at >= cells.length || cells[at].equals("-") ? null : cells[at];
  }
}
