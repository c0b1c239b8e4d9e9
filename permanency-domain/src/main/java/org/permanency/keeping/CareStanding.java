package org.permanency.keeping;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the care of an approved household stands on the business day.
 *
 * @param approvedFrom first day of its approval
 * @param visited last supervision visit; null for none
 * @param visitDue last day for the next; null without a clock
 * @param unannounced last unannounced visit; null for none
 * @param unannouncedDue last day for the next; null without a clock
 * @param reviewed last review held; null for none
 * @param reviewDue last day for the next; null without a clock
 * @param checksDue last day on which all checks hold that run out; null when none is known
 * @param review the review under way; null for none
 * @param awayUntil last day of an absence; null when at home
 * @param findings how many findings of the limits there are
 * @param concerns open concerns; null for who may not know
 * @param day the business day on which it stands so
 */
public record CareStanding(
    HouseholdName household,
    String type,
    LocalDate approvedFrom,
    @Nullable LocalDate visited,
    @Nullable LocalDate visitDue,
    @Nullable LocalDate unannounced,
    @Nullable LocalDate unannouncedDue,
    @Nullable LocalDate reviewed,
    @Nullable LocalDate reviewDue,
    @Nullable LocalDate checksDue,
    @Nullable UUID review,
    @Nullable LocalDate awayUntil,
    int findings,
    @Nullable Integer concerns,
    LocalDate day) {
  /** The earliest of its days; null without any. */
  public @Nullable LocalDate first() {
    return java.util.stream.Stream.of(visitDue, unannouncedDue, reviewDue, checksDue)
        .filter(java.util.Objects::nonNull)
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  /** Whether something is late. */
  public boolean late() {
    var first = first();
    return findings > 0 || first != null && first.isBefore(day);
  }
}
