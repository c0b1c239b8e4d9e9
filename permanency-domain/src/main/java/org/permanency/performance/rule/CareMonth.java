package org.permanency.performance.rule;

import org.permanency.keeping.rule.CareFact;

/**
 * What indicators of one month ask about one event of the care of carers.
 *
 * @param fact which
 * @param month which month
 */
public record CareMonth(CareFact fact, ReportingMonth month) {
  /** Whether it is of this kind and of the year to date. */
  boolean is(CareFact.Kind kind) {
    return fact.kind() == kind && month.inYearToDate(fact.on());
  }
}
