package org.permanency.performance.rule;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.people.rule.ChildId;

/**
 * A record behind a number: a child, a household or an enquiry.
 *
 * @param child the child; null for others
 * @param household the household; null for others
 * @param enquiry the enquiry; null for others
 * @param code the council's number of the child, the household's code on the register, or the
 *     reference of the enquiry
 * @param council the child's council; null for others, which are the tenant's
 * @param numerator what it adds to the numerator: 1 for a child or an enquiry, places for a
 *     household
 * @param denominator what it adds to the denominator; 0 where there is none
 */
public record IndicatorRow(
    @Nullable ChildId child,
    @Nullable HouseholdId household,
    @Nullable UUID enquiry,
    String code,
    @Nullable String council,
    int numerator,
    int denominator) {
  /** Shown instead of the number of a child whose record is closed to the reader. */
  public static final String RESTRICTED = "Restricted record";

  /** The same of a child whose record is closed: it counts, and shows its council only. */
  public IndicatorRow closed() {
    return new IndicatorRow(child, household, enquiry, RESTRICTED, council, numerator, denominator);
  }

  /** Id of the record; its code for one that has no page of its own. */
  public String id() {
    if (child != null) {
      return child.toString();
    }
    return household != null ? household.toString() : enquiry != null ? enquiry.toString() : code;
  }

  /** Whether the record is closed to the reader. */
  public boolean isClosed() {
    return code.equals(RESTRICTED);
  }

  /** Whether it is counted in the numerator. */
  public boolean inNumerator() {
    return numerator != 0;
  }
}
