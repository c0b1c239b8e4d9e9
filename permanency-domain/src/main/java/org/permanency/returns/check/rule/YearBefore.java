package org.permanency.returns.check.rule;

import static org.permanency.returns.check.rule.ReturnTable.EPISODES;
import static org.permanency.returns.check.rule.ReturnTable.HEADER;

/** Rows of this year beside that of the same child in the year before. */
final class YearBefore {
  private YearBefore() {}

  /** Whether a row of this year and one of the year before fail beside each other. */
  @FunctionalInterface
  interface Clash {
    /** Looks at both rows. */
    boolean test(int now, int then);
  }

  /** Reads columns and codes once. */
  @FunctionalInterface
  interface Clashes {
    /** Says which rows fail beside each other. */
    Clash of(Rows now, Rows then, ReturnFiles files, CheckRule rule);
  }

  /** Looks at each row of the header beside that of the year before. */
  static Check header(Clashes clashes) {
    return Check.beside(
        HEADER,
        (now, files, rule) -> {
          var then = files.last(HEADER);
          var clash = clashes.of(now, then, files, rule);
          return row -> {
            int before = then.first(now.child(row));
            return before >= 0 && clash.test(row, before);
          };
        });
  }

  /** Looks at each child's first episode beside its last of the year before, if that is open. */
  static Check openEpisode(Clashes clashes) {
    return Check.beside(
        EPISODES,
        (now, files, rule) -> {
          var then = files.last(EPISODES);
          var began = now.days("DECOM");
          var beganThen = then.days("DECOM");
          var endedThen = then.days("DEC");
          var clash = clashes.of(now, then, files, rule);
          return row -> {
            if (now.before(row) >= 0 || !began.known(row)) {
              return false;
            }
            int before = then.lastOf(now.child(row), beganThen::known);
            return before >= 0 && endedThen.blank(before) && clash.test(row, before);
          };
        });
  }

  /** Both rows have another word in {@code column}; blank differs from any word. */
  static Clash differs(Rows now, Rows then, String column) {
    var words = now.words(column);
    var wordsThen = then.words(column);
    return (row, before) -> !words.at(row).equals(wordsThen.at(before));
  }

  /** Both rows are filled in {@code column}, and not with the same word. */
  static Clash filledAndDiffers(Rows now, Rows then, String column) {
    var filled = now.filled(column);
    var filledThen = then.filled(column);
    var differs = differs(now, then, column);
    return (row, before) ->
        filled.test(row) && filledThen.test(before) && differs.test(row, before);
  }

  /** Nothing fails; where the year before lacks a column to compare with. */
  static Clash none() {
    return (row, before) -> false;
  }
}
