package org.permanency.performance.rule;

import org.jspecify.annotations.Nullable;
import org.permanency.adoption.rule.AdopterFact;
import org.permanency.adoption.rule.AdopterState;
import org.permanency.people.rule.Ethnicity;

/**
 * What indicators of one month ask about adopters.
 *
 * @param adopters which
 * @param month which month
 */
public record AdopterMonth(AdopterFact adopters, ReportingMonth month) {
  /** Their state at month end; null when they were not on the register yet. */
  private @Nullable AdopterState state() {
    AdopterState state = null;
    for (var step : adopters.steps()) {
      if (!step.on().isAfter(month.end())) {
        state = step.to();
      }
    }
    return state;
  }

  /** Whether they are in this state at month end. */
  boolean are(AdopterState wanted) {
    return state() == wanted;
  }

  /** Whether they are approved at month end. */
  boolean approved() {
    var state = state();
    return state != null && !state.over();
  }

  /** Whether this agency approved them in the year to date. */
  boolean newlyApproved() {
    return adopters.newHere() && month.inYearToDate(adopters.approvedOn());
  }

  /** Whether one of them is of a group other than White; not said is not counted. */
  boolean minority() {
    return adopters.ethnicities().stream().anyMatch(Ethnicity::minority);
  }
}
