package org.permanency.finance.claims.rule;

import java.util.EnumSet;
import java.util.Set;

/** States of a claim. */
public enum ClaimState {
  /** Entered; documents may be attached. */
  DRAFT,
  /** Waits for somebody else's approval. */
  SUBMITTED,
  /** Paid by the next run. */
  APPROVED,
  /** Not paid, with the reason. */
  REJECTED;

  /** Whether {@code other} may follow. */
  public boolean mayBecome(ClaimState other) {
    return next().contains(other);
  }

  private Set<ClaimState> next() {
    return switch (this) {
      case DRAFT -> EnumSet.of(SUBMITTED, REJECTED);
      case SUBMITTED -> EnumSet.of(APPROVED, REJECTED);
      case APPROVED, REJECTED -> EnumSet.noneOf(ClaimState.class);
    };
  }
}
