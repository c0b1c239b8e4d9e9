package org.permanency.finance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines from a cursor on.
 *
 * @param next cursor of the page after; null on the last one
 */
public record PayLinePage(List<PayLineView> items, @Nullable Integer next) {
  /** Copies the lines. */
  public PayLinePage {
    items = List.copyOf(items);
  }
}
