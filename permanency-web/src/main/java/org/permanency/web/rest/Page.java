package org.permanency.web.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items the rows
 * @param next cursor of the following page; absent on the last one
 * @param <T> the row
 */
public record Page<T>(List<T> items, @Nullable String next) {
  /** Most rows a page may have. */
  public static final int MOST = 1_000;

  /** Rows a page has when the caller does not say. */
  public static final int USUAL = 100;

  /**
   * Cuts a page out of {@code limit + 1} rows asked for from {@code offset}.
   *
   * @param rows at most one more than the page holds; that one shows that there is a next page
   */
  public static <T> Page<T> of(List<T> rows, int offset, int limit) {
    boolean more = rows.size() > limit;
    return new Page<>(
        more ? List.copyOf(rows.subList(0, limit)) : List.copyOf(rows),
        more ? String.valueOf(offset + limit) : null);
  }

  /**
   * The limit as sent.
   *
   * @throws BadRequest if it is not 1 to 1,000
   */
  public static int limit(@Nullable String sent) {
    if (sent == null || sent.isBlank()) {
      return USUAL;
    }
    int limit = number("limit", sent);
    if (limit < 1 || limit > MOST) {
      throw new BadRequest("limit", "range", "limit should be 1 to " + MOST + ", not " + sent);
    }
    return limit;
  }

  /**
   * The cursor as sent, which is a position; 0 when none was sent.
   *
   * @throws BadRequest if it is not one that a page gave
   */
  public static int offset(@Nullable String sent) {
    if (sent == null || sent.isBlank()) {
      return 0;
    }
    int offset = number("cursor", sent);
    if (offset < 0) {
      throw new BadRequest("cursor", "form", "cursor should be one that a page gave");
    }
    return offset;
  }

  private static int number(String field, String sent) {
    try {
      return Integer.parseInt(sent.strip());
    } catch (NumberFormatException e) {
      throw new BadRequest(
          field, "number", field + " should be a whole number, not '" + sent + "'");
    }
  }
}
