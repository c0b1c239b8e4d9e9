package org.permanency.returns.rule;

import java.util.List;
import java.util.Optional;

/** Empty files to fill in, one for each of our own formats. */
public final class Templates {
  private Templates() {}

  /** Names of the files, without {@code .csv}. */
  public static List<String> names() {
    return OwnTables.ALL.stream().map(TableSpec::name).toList();
  }

  /**
   * The template of a file: its line of headings.
   *
   * @param name e.g. {@code people}
   * @return UTF-8 text, lines ended as spreadsheets like it; empty when there is no such file
   */
  public static Optional<String> csv(String name) {
    return OwnTables.ALL.stream()
        .filter(t -> t.name().equals(name))
        .findFirst()
        .map(t -> String.join(",", t.headings()) + "\r\n");
  }

  /** What a person filling in the file should know; empty when there is no such file. */
  public static Optional<String> note(String name) {
    return Recognition.table(name)
        .filter(OwnTables.ALL::contains)
        .map(
            t ->
                t.equals(OwnTables.HOUSEHOLD_PLACEMENTS)
                    ? "TO is the day of leaving; that night is not paid. Blank while the child is"
                        + " there."
                    : t.has("TO")
                        ? "TO is the last day, included. Blank while it lasts."
                        : "One row for each "
                            + t.key().get(0).toLowerCase(java.util.Locale.ROOT)
                            + ".");
  }
}
