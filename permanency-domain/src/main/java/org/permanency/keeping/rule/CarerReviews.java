package org.permanency.keeping.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a review of carers asks, and when the panel hears it: the rule {@code carer-reviews}.
 *
 * @param clock timescale between reviews
 * @param parts what is asked, by key, in order
 * @param panel when the panel hears it
 */
public record CarerReviews(String clock, Map<String, Part> parts, Panel panel) {
  /**
   * A part of the review.
   *
   * @param label heading
   * @param help what to write; null for nothing more
   * @param required whether a review is complete without it
   */
  public record Part(String label, @Nullable String help, boolean required) {}

  /**
   * When the panel hears a review.
   *
   * @param first whether it hears the first one after approval
   * @param every whether it hears each so many, e.g. every third; 0 for none
   * @param afterConcern whether it hears the one after an allegation or concern about standards
   */
  public record Panel(boolean first, int every, boolean afterConcern) {}

  /** Copies the map in its order. */
  public CarerReviews {
    parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
  }
}
