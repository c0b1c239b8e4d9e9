package org.permanency.keeping;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.permanency.keeping.rule.ReviewWords;

/**
 * A review with what was written.
 *
 * @param care the review, its moves and clocks
 * @param parts words by the keys of the rule {@code carer-reviews}
 */
public record ReviewView(CareView<ReviewRow> care, Map<String, String> parts) {
  /** Copies the map. */
  public ReviewView {
    parts = new LinkedHashMap<>(parts);
  }

  /** The review. */
  public ReviewRow row() {
    return care.row();
  }

  /** Its id. */
  public UUID id() {
    return row().id();
  }

  /** Its version. */
  public int version() {
    return row().version();
  }

  /** What was written, as the rules see it. */
  ReviewWords words() {
    var r = row();
    return new ReviewWords(r.heldOn(), parts, r.recommendation(), r.terms(), r.consentOn());
  }
}
