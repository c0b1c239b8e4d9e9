package org.permanency.returns.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Says by its headings, in any order and any case, what a file is. Its name does not count. */
public final class Recognition {
  private static final Pattern BLANKS = Pattern.compile("[\\s_]+");

  /** Spellings met in files and in the department's own papers. */
  private static final Map<String, String> SPELLINGS =
      Map.of("NB_ADOPTER", "NB_ADOPTR", "SEX_ADOPTER", "SEX_ADOPTR", "LS_ADOPTER", "LS_ADOPTR");

  private Recognition() {}

  /** Every table that can be recognised. */
  public static List<TableSpec> tables() {
    return Stream.concat(NationalTables.ALL.stream(), OwnTables.ALL.stream()).toList();
  }

  /** The table called {@code name}. */
  public static Optional<TableSpec> table(String name) {
    return tables().stream().filter(t -> t.name().equals(name)).findFirst();
  }

  /** A heading as tables write it: upper case, one underscore for blanks, no byte-order mark. */
  public static String plain(String heading) {
    var text = heading.startsWith("\uFEFF") ? heading.substring(1) : heading;
    var upper = BLANKS.matcher(text.strip().toUpperCase(Locale.ROOT)).replaceAll("_");
    return SPELLINGS.getOrDefault(upper, upper);
  }

  /** Headings that stand there twice, plain; blanks do not count. */
  public static List<String> repeated(List<String> headings) {
    var seen = new HashSet<String>();
    return headings.stream().filter(h -> !h.isEmpty() && !seen.add(h)).distinct().toList();
  }

  /**
   * The table whose headings these are; where two would do, the one that explains more of them.
   *
   * @param headings plain ones
   */
  public static Optional<Layout> of(List<String> headings) {
    return tables().stream()
        .filter(t -> t.columns().stream().allMatch(c -> !c.always() || has(headings, c)))
        .map(t -> layout(t, headings))
        .max(
            Comparator.comparingInt(Layout::matched)
                .thenComparingInt(l -> -l.unknown().size())
                .thenComparingInt(l -> -l.missing().size()));
  }

  /** The table that comes nearest to headings that are not recognised, for the message. */
  public static Layout nearest(List<String> headings) {
    return tables().stream()
        .map(t -> layout(t, headings))
        .max(
            Comparator.comparingInt(Layout::matched)
                .thenComparingInt(l -> -l.missing().size())
                .thenComparingInt(l -> -l.unknown().size()))
        .orElseThrow();
  }

  private static boolean has(List<String> headings, Column column) {
    return headings.contains(column.heading());
  }

  private static Layout layout(TableSpec table, List<String> headings) {
    var places = new ArrayList<Integer>();
    var missing = new ArrayList<String>();
    for (var column : table.columns()) {
      places.add(headings.indexOf(column.heading()));
      if (!has(headings, column)) {
        missing.add(column.heading());
      }
    }
    var unknown =
        headings.stream()
            .filter(h -> !h.isEmpty() && !table.has(h) && !table.alsoSeen().contains(h))
            .toList();
    return new Layout(table, places, headings.size(), unknown, missing);
  }
}
