package org.permanency.returns.rule;

import java.util.List;

/**
 * A file's headings matched with a table.
 *
 * @param table what the file is
 * @param places for each column of the table its place in the file, -1 when it is not there
 * @param width number of headings in the file
 * @param unknown headings that the table does not have
 * @param missing headings of the table that are not there
 */
public record Layout(
    TableSpec table, List<Integer> places, int width, List<String> unknown, List<String> missing) {
  /** Copies the lists. */
  public Layout {
    places = List.copyOf(places);
    unknown = List.copyOf(unknown);
    missing = List.copyOf(missing);
  }

  /** Headings that the table has and the file gives. */
  int matched() {
    return places.size() - missing.size();
  }
}
