package org.permanency.panel.rule;

import java.util.EnumSet;
import java.util.Set;
import org.permanency.workflow.rule.WorkState;

/** States of a meeting. */
public enum MeetingState implements WorkState<MeetingState> {
  /** Members are called. */
  CALLED("Called"),
  /** Was held; every item's minutes are final. */
  HELD("Held"),
  /** Does not take place. */
  CANCELLED("Cancelled");

  private final String label;

  MeetingState(String label) {
    this.label = label;
  }

  /** As people say it. */
  public String label() {
    return label;
  }

  @Override
  public Set<MeetingState> next() {
    return this == CALLED ? EnumSet.of(HELD, CANCELLED) : EnumSet.noneOf(MeetingState.class);
  }
}
