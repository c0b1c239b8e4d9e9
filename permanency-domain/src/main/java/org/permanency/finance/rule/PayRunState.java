package org.permanency.finance.rule;

import java.util.EnumSet;
import java.util.Set;

/** States of a pay run. */
public enum PayRunState {
  /** Calculated, being checked. */
  DRAFT,
  /** Checked, waiting for somebody else's approval. */
  SUBMITTED,
  /** Counts as paid; never changes again. */
  APPROVED,
  /** Given up before approval; its week is free again. */
  CANCELLED;

  /** States that may follow. */
  public Set<PayRunState> next() {
    return switch (this) {
      case DRAFT -> EnumSet.of(SUBMITTED, CANCELLED);
      case SUBMITTED -> EnumSet.of(APPROVED, CANCELLED);
      case APPROVED, CANCELLED -> EnumSet.noneOf(PayRunState.class);
    };
  }

  /** Whether {@code other} may follow. */
  public boolean mayBecome(PayRunState other) {
    return next().contains(other);
  }

  /** Whether the run is still being worked on; a tenant has one such run at most. */
  public boolean open() {
    return switch (this) {
      case DRAFT, SUBMITTED -> true;
      case APPROVED, CANCELLED -> false;
    };
  }
}
