package org.permanency.providers.rule;

import java.util.EnumSet;
import java.util.Set;

/** States of an invoice or a credit note. */
public enum InvoiceState {
  /** Entered; lines may be added and answered. */
  DRAFT,
  /** Waits for somebody else's approval. */
  SUBMITTED,
  /** To be paid; its nights are not paid again. */
  APPROVED,
  /** Not paid, with the reason. */
  REJECTED;

  /** Whether {@code other} may follow. */
  public boolean mayBecome(InvoiceState other) {
    return next().contains(other);
  }

  private Set<InvoiceState> next() {
    return switch (this) {
      case DRAFT -> EnumSet.of(SUBMITTED, REJECTED);
      case SUBMITTED -> EnumSet.of(DRAFT, APPROVED, REJECTED);
      case APPROVED, REJECTED -> EnumSet.noneOf(InvoiceState.class);
    };
  }
}
