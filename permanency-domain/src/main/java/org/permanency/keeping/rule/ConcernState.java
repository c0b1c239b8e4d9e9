package org.permanency.keeping.rule;

import java.util.EnumSet;
import java.util.Set;
import org.permanency.workflow.rule.WorkState;

/** States of a concern. */
public enum ConcernState implements WorkState<ConcernState> {
  /** Came in. */
  RECEIVED,
  /** Being looked into: by the agency, the council or the police. */
  ENQUIRY,
  /** Over, with an outcome. */
  CLOSED;

  @Override
  public Set<ConcernState> next() {
    return switch (this) {
      case RECEIVED -> EnumSet.of(ENQUIRY, CLOSED);
      case ENQUIRY -> EnumSet.of(CLOSED);
      case CLOSED -> EnumSet.noneOf(ConcernState.class);
    };
  }
}
