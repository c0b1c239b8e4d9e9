package org.permanency.finance.bank.rule;

import java.util.EnumSet;
import java.util.Set;

/** States of a change of bank details. */
public enum BankChangeState {
  /** Recorded by one person; waits for a second one. */
  PROPOSED,
  /** Confirmed by a second person; counts from its day on. */
  CONFIRMED,
  /** Refused by a second person; the details recorded are put back. */
  REFUSED,
  /** Other details were recorded before it counted. */
  WITHDRAWN;

  /** States that may follow. */
  public Set<BankChangeState> next() {
    return switch (this) {
      case PROPOSED -> EnumSet.of(CONFIRMED, REFUSED, WITHDRAWN);
      case CONFIRMED -> EnumSet.of(REFUSED, WITHDRAWN);
      case REFUSED, WITHDRAWN -> EnumSet.noneOf(BankChangeState.class);
    };
  }
}
