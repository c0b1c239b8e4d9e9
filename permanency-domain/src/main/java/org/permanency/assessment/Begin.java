package org.permanency.assessment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The decision to go on with an application.
 *
 * @param enquiry whose people registered their interest or applied
 * @param on day of the decision
 * @param together whether both stages begin at once
 * @param fast why it begins at stage two; null when it begins at stage one
 * @param formerCarer whether they fostered or adopted through another service before
 */
public record Begin(
    UUID enquiry, LocalDate on, boolean together, @Nullable Fast fast, boolean formerCarer) {
  /**
   * Fast track.
   *
   * @param why they were approved before: carers or previous adopters
   * @param household carers on the register; null for others
   */
  public record Fast(String why, @Nullable UUID household) {}
}
