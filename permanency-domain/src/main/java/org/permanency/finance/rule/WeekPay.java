package org.permanency.finance.rule;

import java.util.List;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;

/**
 * What is owed for one child with one household in one pay week, as the records stand now.
 *
 * @param key child, household and week
 * @param week the days of the week
 * @param nights paid nights, 1 or more
 * @param parts nights by rate, in the order in which they came
 * @param pence exact sum of the parts, rounded once
 */
public record WeekPay(
    PayKey key, EffectivePeriod week, int nights, List<PayPart> parts, Pence pence) {
  /** Copies the parts. */
  public WeekPay {
    parts = List.copyOf(parts);
  }

  static WeekPay of(PayKey key, EffectivePeriod week, List<PayPart> parts) {
    return new WeekPay(key, week, PayPart.nights(parts), parts, PayPart.sum(parts));
  }
}
