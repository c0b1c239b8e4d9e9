package org.permanency.returns.rule;

import java.util.EnumSet;
import java.util.Set;

/** Where an import stands. */
public enum ImportState {
  /** Files are being read; nothing is changed. */
  CHECKING,
  /** Read; shows what would be added, changed, left and refused. */
  CHECKED,
  /** Being written, in one transaction. */
  APPLYING,
  /** Written whole. */
  APPLIED,
  /** Nothing was written: strict mode met a refusing fault, or nothing could be read. */
  REFUSED,
  /** Nothing was written: the service met a fault of its own. */
  FAILED,
  /** Nothing was written: the service stopped in the middle. */
  INTERRUPTED,
  /** Nothing was written: somebody thought better of it. */
  DISCARDED;

  /** States that may follow. */
  public Set<ImportState> next() {
    return switch (this) {
      case CHECKING -> EnumSet.of(CHECKED, REFUSED, FAILED, INTERRUPTED);
      case CHECKED -> EnumSet.of(APPLYING, DISCARDED);
      case APPLYING -> EnumSet.of(APPLIED, CHECKED, REFUSED, FAILED, INTERRUPTED);
      case APPLIED, REFUSED, FAILED, INTERRUPTED, DISCARDED -> Set.of();
    };
  }

  /** Whether {@code state} may follow. */
  public boolean mayBecome(ImportState state) {
    return next().contains(state);
  }
}
