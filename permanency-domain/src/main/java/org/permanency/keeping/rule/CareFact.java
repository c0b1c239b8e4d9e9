package org.permanency.keeping.rule;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.rule.HouseholdId;

/**
 * Something of the care of carers as indicators read it.
 *
 * @param id of the record
 * @param reference as people quote it; the household's code for visits
 * @param household whose; null for a complaint about a child
 * @param on its day
 */
public record CareFact(
    UUID id, String reference, @Nullable HouseholdId household, Kind kind, LocalDate on) {
  /** What it is. */
  public enum Kind {
    /** A visit of any kind that was held. */
    VISIT,
    /** A review that was held. */
    REVIEW,
    /** An allegation. */
    ALLEGATION,
    /** A complaint. */
    COMPLAINT;

    /** Whether it is asked of its household rather than counted by itself. */
    public boolean ofHousehold() {
      return this == VISIT || this == REVIEW;
    }
  }
}
