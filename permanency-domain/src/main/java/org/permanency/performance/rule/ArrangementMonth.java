package org.permanency.performance.rule;

import org.permanency.arrangements.rule.ArrangementFact;

/**
 * What indicators of one month ask about an arrangement of private fostering.
 *
 * @param arrangement which
 * @param month which month
 */
public record ArrangementMonth(ArrangementFact arrangement, ReportingMonth month) {
  /** Whether the agency knows of it, and the child lives there, at month end. */
  boolean current() {
    var day = month.end();
    var ends = arrangement.ends();
    return !arrangement.notified().isAfter(day)
        && !arrangement.starts().isAfter(day)
        && (ends == null || ends.isAfter(day));
  }

  /** Whether it was notified in the year to date. */
  boolean notified() {
    return month.inYearToDate(arrangement.notified());
  }

  /** Whether its assessment was completed in the year to date. */
  boolean assessed() {
    var on = arrangement.assessed();
    return on != null && month.inYearToDate(on);
  }

  /** Whether it was completed in the year to date, and on time. */
  boolean assessedInTime() {
    var on = arrangement.assessed();
    var due = arrangement.assessmentDue();
    return on != null && due != null && month.inYearToDate(on) && !on.isAfter(due);
  }
}
