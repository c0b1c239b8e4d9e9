package org.permanency.assessment.rule;

import java.util.EnumSet;
import java.util.Set;
import org.permanency.workflow.rule.WorkState;

/** States of an assessment. */
public enum AssessmentState implements WorkState<AssessmentState> {
  /** Information of stage one is gathered. */
  STAGE_ONE,
  /** Stage one is complete; the applicants have not said yet that they go on. */
  BETWEEN,
  /** Both stages run together. */
  BOTH,
  /** Stage one is complete, stage two runs. */
  STAGE_TWO,
  /** The report is with the applicants for their comments. */
  REPORT,
  /** With the panel, or with the decision maker. */
  AT_PANEL,
  /** Approved. */
  APPROVED,
  /** Not approved after the report. */
  NOT_APPROVED,
  /** Refused at the end of stage one. */
  REFUSED,
  /** The applicants do not go on. */
  WITHDRAWN;

  @Override
  public Set<AssessmentState> next() {
    return switch (this) {
      case STAGE_ONE -> EnumSet.of(BETWEEN, BOTH, STAGE_TWO, REPORT, REFUSED, WITHDRAWN);
      case BETWEEN -> EnumSet.of(STAGE_ONE, STAGE_TWO, WITHDRAWN);
      case BOTH -> EnumSet.of(STAGE_TWO, REPORT, REFUSED, WITHDRAWN);
      case STAGE_TWO -> EnumSet.of(REPORT, WITHDRAWN);
      case REPORT -> EnumSet.of(STAGE_TWO, AT_PANEL, WITHDRAWN);
      case AT_PANEL -> EnumSet.of(STAGE_TWO, APPROVED, NOT_APPROVED, WITHDRAWN);
      case APPROVED, NOT_APPROVED, REFUSED, WITHDRAWN -> EnumSet.noneOf(AssessmentState.class);
    };
  }

  /** Whether somebody may move it there by hand; the rest comes with a report or a decision. */
  public boolean byHand() {
    return EnumSet.of(STAGE_ONE, BETWEEN, BOTH, STAGE_TWO, REFUSED, WITHDRAWN).contains(this);
  }

  /** Whether a reason is asked for. */
  public boolean wantsReason() {
    return this == REFUSED || this == WITHDRAWN;
  }

  /** Whether stage one still runs. */
  public boolean stageOne() {
    return this == STAGE_ONE || this == BOTH;
  }
}
