package org.permanency.finance.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;

/**
 * What approved runs have paid so far.
 *
 * @param sums by kind of payment, child, payee and week
 * @param periods the weeks those runs were for, oldest first
 */
public record PaidBefore(Map<PayKey, Paid> sums, List<EffectivePeriod> periods) {
  /** Before the first run. */
  public static final PaidBefore NOTHING = new PaidBefore(Map.of(), List.of());

  /**
   * The sum of all lines for one key.
   *
   * @param week its days, as they were when it was paid
   */
  public record Paid(EffectivePeriod week, Pence pence) {}

  /** Copies the periods. */
  public PaidBefore {
    periods = List.copyOf(periods);
  }

  /** Paid for one key; nothing when it has no line. */
  Pence pence(PayKey key) {
    var paid = sums.get(key);
    return paid == null ? Pence.ZERO : paid.pence();
  }

  /** Payees that have had a line. */
  Set<PayeeId> payees() {
    return sums.keySet().stream().map(PayKey::payee).collect(Collectors.toSet());
  }

  /** The week of the last run. */
  Optional<EffectivePeriod> last() {
    return periods.isEmpty() ? Optional.empty() : Optional.of(periods.get(periods.size() - 1));
  }
}
