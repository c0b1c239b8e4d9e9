package org.permanency.performance.rule;

import org.permanency.panel.rule.Finding;
import org.permanency.panel.rule.MatterKind;
import org.permanency.panel.rule.PanelFact;

/**
 * What indicators of one month ask about one hearing or decision.
 *
 * @param fact which
 * @param month which month
 */
public record PanelMonth(PanelFact fact, ReportingMonth month) {
  /** Whether it is a final approval on a matter of this kind in the year to date. */
  boolean approved(MatterKind kind) {
    return fact.decision()
        && fact.finalOne()
        && fact.kind() == kind
        && fact.finding() == Finding.SUITABLE
        && month.inYearToDate(fact.on());
  }

  /** Whether a panel heard a matter of this kind to an end in the year to date. */
  boolean heard(MatterKind kind) {
    return !fact.decision()
        && fact.kind() == kind
        && fact.finding() != Finding.DEFERRED
        && month.inYearToDate(fact.on());
  }

  /** Whether it is a decision of this service, in the year to date, that differs from the panel. */
  boolean differs(String service) {
    return fact.decision()
        && fact.differs()
        && fact.kind().service().equals(service)
        && month.inYearToDate(fact.on());
  }
}
