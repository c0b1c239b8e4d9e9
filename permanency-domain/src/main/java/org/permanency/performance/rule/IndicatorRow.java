package org.permanency.performance.rule;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.people.rule.ChildId;
import org.permanency.people.rule.Subject;

/**
 * A record behind a number: a child, a household, an enquiry, or another subject.
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
 * @param subject adopters or an arrangement; null for others
 */
public record IndicatorRow(
    @Nullable ChildId child,
    @Nullable HouseholdId household,
    @Nullable UUID enquiry,
    String code,
    @Nullable String council,
    int numerator,
    int denominator,
    @Nullable Subject subject) {
  /** Shown instead of the number of a child whose record is closed to the reader. */
  public static final String RESTRICTED = "Restricted record";

  /** A child, a household or an enquiry. */
  public IndicatorRow(
      @Nullable ChildId child,
      @Nullable HouseholdId household,
      @Nullable UUID enquiry,
      String code,
      @Nullable String council,
      int numerator,
      int denominator) {
    this(child, household, enquiry, code, council, numerator, denominator, null);
  }

  /** Something else, which has a record as this subject. */
  static IndicatorRow of(Subject subject, String code, int numerator, int denominator) {
    return new IndicatorRow(null, null, null, code, null, numerator, denominator, subject);
  }

  /** The same of a child whose record is closed: it counts, and shows its council only. */
  public IndicatorRow closed() {
    return new IndicatorRow(
        child, household, enquiry, RESTRICTED, council, numerator, denominator, subject);
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
