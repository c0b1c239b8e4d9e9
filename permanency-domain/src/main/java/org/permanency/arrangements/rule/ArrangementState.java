package org.permanency.arrangements.rule;

import java.util.EnumSet;
import java.util.Set;
import org.permanency.workflow.rule.WorkState;

/** Where a notified arrangement is. */
public enum ArrangementState implements WorkState<ArrangementState> {
  /** The agency knows; nothing is decided. */
  NOTIFIED,
  /** Private fostering that is suitable. */
  SUITABLE,
  /** Private fostering that is suitable when requirements are met. */
  REQUIREMENTS,
  /** Private fostering that the agency has forbidden. */
  PROHIBITED,
  /** The application to adopt is before the court. */
  APPLIED,
  /** The court has the agency's report. */
  REPORTED,
  /** It is over. */
  ENDED;

  @Override
  public Set<ArrangementState> next() {
    return switch (this) {
      case NOTIFIED -> EnumSet.of(SUITABLE, REQUIREMENTS, PROHIBITED, APPLIED, ENDED);
      case SUITABLE -> EnumSet.of(REQUIREMENTS, PROHIBITED, ENDED);
      case REQUIREMENTS -> EnumSet.of(SUITABLE, PROHIBITED, ENDED);
      case PROHIBITED -> EnumSet.of(SUITABLE, REQUIREMENTS, ENDED);
      case APPLIED -> EnumSet.of(REPORTED, ENDED);
      case REPORTED -> EnumSet.of(ENDED);
      case ENDED -> EnumSet.noneOf(ArrangementState.class);
    };
  }

  /** Whether it is a decision on suitability. */
  public boolean decision() {
    return this == SUITABLE || this == REQUIREMENTS || this == PROHIBITED;
  }

  /** Whether a court is concerned. */
  public boolean court() {
    return this == APPLIED || this == REPORTED;
  }
}
