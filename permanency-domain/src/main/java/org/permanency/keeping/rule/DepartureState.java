package org.permanency.keeping.rule;

import java.util.EnumSet;
import java.util.Set;
import org.permanency.workflow.rule.WorkState;

/** States of a notice or transfer. */
public enum DepartureState implements WorkState<DepartureState> {
  /** Under way. */
  OPEN,
  /** The approval ended, the records went, or the transfer was agreed. */
  DONE,
  /** Taken back, with everybody's agreement. */
  WITHDRAWN;

  @Override
  public Set<DepartureState> next() {
    return this == OPEN ? EnumSet.of(DONE, WITHDRAWN) : EnumSet.noneOf(DepartureState.class);
  }
}
