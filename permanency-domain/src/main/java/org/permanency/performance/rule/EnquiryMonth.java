package org.permanency.performance.rule;

import org.permanency.recruitment.rule.EnquiryFact;

/**
 * What indicators of one month ask about one enquiry.
 *
 * @param enquiry which
 * @param month which month
 */
public record EnquiryMonth(EnquiryFact enquiry, ReportingMonth month) {
  /** Whether it is about this service and came in the year to date. */
  boolean received(String service) {
    return enquiry.service().equals(service) && month.inYearToDate(enquiry.received());
  }

  /** Whether it is about this service and the people registered in the year to date. */
  boolean registered(String service) {
    var on = enquiry.registered();
    return enquiry.service().equals(service) && on != null && month.inYearToDate(on);
  }
}
