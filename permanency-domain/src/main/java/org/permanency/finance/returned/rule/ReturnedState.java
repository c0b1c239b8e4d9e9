package org.permanency.finance.returned.rule;

/** What a returned payment waits for. */
public enum ReturnedState {
  /** Nobody has other bank details, or has confirmed those there are. */
  WAITS_FOR_DETAILS,
  /** The next run's file pays it. */
  WAITS_FOR_RUN,
  /** A later file has paid it. */
  PAID_AGAIN,
  /** It was recorded by mistake. */
  WITHDRAWN;

  /** Whether the sum is still owed. */
  public boolean open() {
    return this == WAITS_FOR_DETAILS || this == WAITS_FOR_RUN;
  }
}
