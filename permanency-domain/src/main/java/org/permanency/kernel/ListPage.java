package org.permanency.kernel;

import java.util.List;

/**
 * One window of a list.
 *
 * @param rows the rows of the window, in order
 * @param total rows that match the filters in all
 * @param <T> the row
 */
public record ListPage<T>(List<T> rows, int total) {
  /** Copies the rows. */
  public ListPage {
    rows = List.copyOf(rows);
  }
}
