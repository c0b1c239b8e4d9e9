package org.permanency.fostering.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Name, type and approval of a household as somebody wants them to be.
 *
 * @param name as on letters and statements
 * @param type key of a {@link HouseholdType}, as sent
 * @param approvedFrom first day of approval; null for none
 * @param approvedTo last day of approval, included; null while it lasts
 * @param fromAgencyOn day on which the carers came over from an agency; null for others
 */
public record HouseholdEdit(
    String name,
    String type,
    @Nullable LocalDate approvedFrom,
    @Nullable LocalDate approvedTo,
    @Nullable LocalDate fromAgencyOn) {
  /** Of carers who came from no agency. */
  public HouseholdEdit(
      String name, String type, @Nullable LocalDate approvedFrom, @Nullable LocalDate approvedTo) {
    this(name, type, approvedFrom, approvedTo, null);
  }
}
