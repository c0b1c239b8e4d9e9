package org.permanency.finance.rule;

import java.time.LocalDate;
import java.util.List;
import org.permanency.kernel.Pence;

/**
 * Nights of one line that share a rate.
 *
 * @param rule name of the rule, e.g. {@code fostering-allowances}
 * @param ruleFrom first day of the version used
 * @param level payment level by its key in the rule
 * @param band name of the age band
 * @param nights 1 or more
 * @param weekly rate for seven nights
 */
public record PayPart(
    String rule, LocalDate ruleFrom, String level, String band, int nights, Pence weekly) {

  /**
   * What the parts of one line come to: weekly x nights / 7, summed exactly and rounded once, half
   * up.
   *
   * @throws ArithmeticException beyond 90 million million pounds
   */
  public static Pence sum(List<PayPart> parts) {
    long sevenths = 0;
    for (var part : parts) {
      sevenths =
          Math.addExact(sevenths, Math.multiplyExact(part.weekly().amount(), (long) part.nights()));
    }
    return ofSevenths(sevenths);
  }

  /** Half up: a seventh is never exactly half a penny, so the nearest penny is the only answer. */
  static Pence ofSevenths(long sevenths) {
    return new Pence(Math.floorDiv(Math.addExact(2 * sevenths, 7), 14));
  }

  /** Nights of all parts. */
  public static int nights(List<PayPart> parts) {
    int nights = 0;
    for (var part : parts) {
      nights += part.nights();
    }
    return nights;
  }
}
