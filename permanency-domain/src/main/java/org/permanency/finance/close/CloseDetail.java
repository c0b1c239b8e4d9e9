package org.permanency.finance.close;

import java.util.List;

/**
 * A month or year with what is in it.
 *
 * @param period as it stands
 * @param sums what its lines come to now, by kind of payment
 * @param kept the same as it was when it was closed; empty while it is open
 */
public record CloseDetail(LedgerPeriod period, List<CloseSum> sums, List<CloseSum> kept) {
  /** Copies the lists. */
  public CloseDetail {
    sums = List.copyOf(sums);
    kept = List.copyOf(kept);
  }

  /** Whether nothing has changed since it was closed; true while it is open. */
  public boolean agrees() {
    return period.closed() == null || sums.equals(kept);
  }
}
