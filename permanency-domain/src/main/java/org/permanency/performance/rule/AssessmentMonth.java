package org.permanency.performance.rule;

import org.permanency.assessment.rule.AssessmentFact;

/**
 * What indicators of one month ask about an assessment.
 *
 * @param assessment which
 * @param month which month
 */
public record AssessmentMonth(AssessmentFact assessment, ReportingMonth month) {
  /** Whether it is of this service and under way at month end. */
  boolean open(String service) {
    return assessment.service().equals(service) && assessment.open(month.end());
  }
}
