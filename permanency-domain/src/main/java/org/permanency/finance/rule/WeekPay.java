package org.permanency.finance.rule;

import java.util.List;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;

/**
 * What is owed for one kind of payment for one child to one payee in one pay week, as the records
 * stand now.
 *
 * @param key payment, child, payee and week
 * @param week the days of the week
 * @param nights paid nights; 0 when the payment counts other things
 * @param parts nights by rate, in the order in which they came
 * @param pence exact sum of the parts, rounded once
 */
public record WeekPay(
    PayKey key, EffectivePeriod week, int nights, List<PayPart> parts, Pence pence) {
  /** Copies the parts. */
  public WeekPay {
    parts = List.copyOf(parts);
  }

  /** Sums the parts up. */
  public static WeekPay of(PayKey key, EffectivePeriod week, List<PayPart> parts) {
    return new WeekPay(key, week, PayPart.nights(parts), parts, PayPart.sum(parts));
  }
}
