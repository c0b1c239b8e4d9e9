package org.permanency.adoption.rule;

import java.time.LocalDate;

/**
 * A review of adopters.
 *
 * @param heldOn its day
 * @param cause why it was held
 * @param views what the adopters say
 * @param summary what the reviewer found
 * @param outcome what comes of it
 */
public record AdopterReview(
    LocalDate heldOn, Cause cause, String views, String summary, Outcome outcome) {
  /** Why a review is held. */
  public enum Cause {
    /** A year without a match. */
    YEARLY,
    /** Something significant changed for them. */
    CHANGE
  }

  /** What comes of a review. */
  public enum Outcome {
    /** The approval stands. */
    STANDS,
    /** The approval may end, or its terms may change: it goes to the panel. */
    PANEL
  }
}
