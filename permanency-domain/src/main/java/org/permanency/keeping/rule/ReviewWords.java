package org.permanency.keeping.rule;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A review as far as it is written.
 *
 * @param heldOn day of the meeting; null while it was not held
 * @param parts words by the keys of the rule {@code carer-reviews}
 * @param recommendation null while there is none
 * @param terms with new terms only
 * @param consentOn day of the carers' written consent to new terms; null without
 */
public record ReviewWords(
    @Nullable LocalDate heldOn,
    Map<String, String> parts,
    @Nullable ReviewResult recommendation,
    @Nullable ReviewTerms terms,
    @Nullable LocalDate consentOn) {
  /** Copies the map; blank parts are left out. */
  public ReviewWords {
    var copy = new LinkedHashMap<String, String>();
    parts.forEach(
        (k, v) -> {
          if (!v.isBlank()) {
            copy.put(k, v.strip());
          }
        });
    parts = copy;
  }
}
