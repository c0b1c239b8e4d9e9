package org.permanency.panel.rule;

import java.util.EnumSet;
import java.util.Set;
import org.permanency.workflow.rule.WorkState;

/** States of a matter. */
public enum MatterState implements WorkState<MatterState> {
  /** Waits for a meeting. */
  WAITING("Waits for a meeting"),
  /** Is on the agenda of a meeting. */
  LISTED("On an agenda"),
  /** Was heard; its minutes are not final yet. */
  HEARD("Heard, minutes to come"),
  /** Waits for the agency decision maker. */
  TO_DECIDE("Waits for the decision maker"),
  /** A qualifying determination was made; representations are open. */
  PROPOSED("Qualifying determination"),
  /** Is before the independent review mechanism. */
  REVIEW("Independent review"),
  /** Decided for good. */
  DECIDED("Decided"),
  /** The panel gave its advice. */
  ADVISED("Advice given"),
  /** The panel asked for the full report. */
  RETURNED("Full report asked for"),
  /** Taken back by those who handed it over. */
  WITHDRAWN("Withdrawn");

  private final String label;

  MatterState(String label) {
    this.label = label;
  }

  /** As people say it. */
  public String label() {
    return label;
  }

  @Override
  public Set<MatterState> next() {
    return switch (this) {
      case WAITING -> EnumSet.of(LISTED, TO_DECIDE, WITHDRAWN);
      case LISTED -> EnumSet.of(WAITING, HEARD, WITHDRAWN);
      case HEARD -> EnumSet.of(WAITING, TO_DECIDE, ADVISED, RETURNED, WITHDRAWN);
      case TO_DECIDE -> EnumSet.of(WAITING, PROPOSED, DECIDED, RETURNED, WITHDRAWN);
      case PROPOSED -> EnumSet.of(WAITING, REVIEW, TO_DECIDE, DECIDED, WITHDRAWN);
      case REVIEW -> EnumSet.of(TO_DECIDE, WITHDRAWN);
      case DECIDED, ADVISED, RETURNED, WITHDRAWN -> EnumSet.noneOf(MatterState.class);
    };
  }
}
