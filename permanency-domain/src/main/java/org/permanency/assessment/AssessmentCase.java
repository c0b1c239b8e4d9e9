package org.permanency.assessment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.assessment.rule.Offer;

/**
 * An assessment with what was said of it.
 *
 * @param formerCarer whether they fostered or adopted through another service before
 * @param informationOn day on which all information of stage one was there; null before
 * @param pauseReason key of the rule {@code assessment}; null while its clocks run
 * @param report {@code full} or {@code brief}; null while none was shared
 * @param reportOn day on which it was shared; null before
 * @param opinion a second opinion; null for none
 * @param household carers that existed or were approved; null for none
 * @param adopter adopters that were approved; null for none
 * @param createdBy id of the user who began it
 */
public record AssessmentCase(
    AssessmentRow row,
    boolean formerCarer,
    @Nullable LocalDate informationOn,
    @Nullable String pauseReason,
    @Nullable String report,
    @Nullable LocalDate reportOn,
    @Nullable String comments,
    @Nullable LocalDate commentsOn,
    @Nullable Opinion opinion,
    Offer offer,
    @Nullable UUID household,
    @Nullable UUID adopter,
    String createdBy) {
  /** A second opinion: what, when, by whom. */
  public record Opinion(String text, LocalDate on, String by) {}

  /** Whether the report is a brief one. */
  public boolean brief() {
    return "brief".equals(report);
  }
}
