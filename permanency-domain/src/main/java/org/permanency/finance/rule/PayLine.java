package org.permanency.finance.rule;

import java.util.List;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;

/**
 * One line of a run: one child, one payee, one pay week, one kind of payment.
 *
 * @param kind what the line pays
 * @param key payment, child, payee and week
 * @param week the days of the week
 * @param nights nights owed for now; 0 when all that was paid is taken back
 * @param owed what the week comes to now: the exact sum of the parts, rounded once
 * @param paidBefore what approved runs have paid for it
 * @param parts nights by rate, as they stand now
 */
public record PayLine(
    LineKind kind,
    PayKey key,
    EffectivePeriod week,
    int nights,
    Pence owed,
    Pence paidBefore,
    List<PayPart> parts) {
  /** Copies the parts. */
  public PayLine {
    parts = List.copyOf(parts);
  }

  static PayLine of(LineKind kind, WeekPay now, Pence paidBefore) {
    return new PayLine(
        kind, now.key(), now.week(), now.nights(), now.pence(), paidBefore, now.parts());
  }

  static PayLine takenBack(PayKey key, EffectivePeriod week, Pence paidBefore) {
    return new PayLine(LineKind.DIFFERENCE, key, week, 0, Pence.ZERO, paidBefore, List.of());
  }

  /** The same, said to be a difference. */
  PayLine asDifference() {
    return new PayLine(LineKind.DIFFERENCE, key, week, nights, owed, paidBefore, parts);
  }

  /** What the run pays, negative when it takes back. */
  public Pence pence() {
    return owed.minus(paidBefore);
  }
}
