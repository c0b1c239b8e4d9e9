package org.permanency.keeping.rule;

import java.util.EnumSet;
import java.util.Set;
import org.permanency.workflow.rule.WorkState;

/** States of a review of approval. */
public enum ReviewState implements WorkState<ReviewState> {
  /** Being written. */
  PREPARING,
  /** With the panel, and the decision maker after it. */
  AT_PANEL,
  /** With the decision maker, without a panel. */
  TO_DECIDE,
  /** Decided. */
  DECIDED,
  /** Not needed any more. */
  CANCELLED;

  @Override
  public Set<ReviewState> next() {
    return switch (this) {
      case PREPARING -> EnumSet.of(AT_PANEL, TO_DECIDE, CANCELLED);
      case AT_PANEL -> EnumSet.of(DECIDED, CANCELLED);
      case TO_DECIDE -> EnumSet.of(PREPARING, AT_PANEL, DECIDED, CANCELLED);
      case DECIDED, CANCELLED -> EnumSet.noneOf(ReviewState.class);
    };
  }
}
