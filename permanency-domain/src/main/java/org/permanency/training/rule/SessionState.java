package org.permanency.training.rule;

import java.util.EnumSet;
import java.util.Set;
import org.permanency.workflow.rule.WorkState;

/** States of a session. */
public enum SessionState implements WorkState<SessionState> {
  /** Will be held. */
  PLANNED,
  /** Was held; who came is noted. */
  HELD,
  /** Will not be held. */
  CANCELLED;

  @Override
  public Set<SessionState> next() {
    return switch (this) {
      case PLANNED -> EnumSet.of(HELD, CANCELLED);
      case HELD, CANCELLED -> EnumSet.noneOf(SessionState.class);
    };
  }
}
