package org.permanency.rules.rule;

import java.util.EnumSet;
import java.util.Set;

/** States of a version of a rule that is written on screen. */
public enum VersionState {
  /** Being written. */
  DRAFT,
  /** Handed over, waiting for somebody else's approval. */
  SUBMITTED,
  /** Takes effect on its first day, or has. */
  APPROVED,
  /** Given up before it took effect. */
  WITHDRAWN;

  /** States that may follow. */
  public Set<VersionState> next() {
    return switch (this) {
      case DRAFT -> EnumSet.of(SUBMITTED, WITHDRAWN);
      case SUBMITTED -> EnumSet.of(APPROVED, DRAFT, WITHDRAWN);
      case APPROVED -> EnumSet.of(WITHDRAWN);
      case WITHDRAWN -> EnumSet.noneOf(VersionState.class);
    };
  }

  /** Whether {@code other} may follow. */
  public boolean mayBecome(VersionState other) {
    return next().contains(other);
  }

  /** Whether somebody still has to do something. */
  public boolean open() {
    return switch (this) {
      case DRAFT, SUBMITTED -> true;
      case APPROVED, WITHDRAWN -> false;
    };
  }
}
