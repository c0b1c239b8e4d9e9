package org.permanency.finance.rule;

import java.time.LocalDate;
import java.util.List;
import org.permanency.kernel.Pence;

/**
 * What of one line shares a rate.
 *
 * @param rule name of the rule, e.g. {@code fostering-allowances}
 * @param ruleFrom first day of the version used
 * @param level payment level by its key in the rule, or in words what the part is for
 * @param band name of the age band; empty when age does not matter
 * @param unit what is counted
 * @param count nights, days or things, 1 or more
 * @param rate for seven nights or days or for each thing; negative for what is taken off
 */
public record PayPart(
    String rule,
    LocalDate ruleFrom,
    String level,
    String band,
    PayUnit unit,
    int count,
    Pence rate) {
  private static final int WEEK = 7;

  /** Nights at a weekly rate. */
  public static PayPart nights(
      String rule, LocalDate ruleFrom, String level, String band, int nights, Pence weekly) {
    return new PayPart(rule, ruleFrom, level, band, PayUnit.NIGHT, nights, weekly);
  }

  /** Days at a weekly rate, of what is not paid by nights in care. */
  public static PayPart days(
      String rule, LocalDate ruleFrom, String what, String band, int days, Pence weekly) {
    return new PayPart(rule, ruleFrom, what, band, PayUnit.DAY, days, weekly);
  }

  /** One thing at its price. */
  public static PayPart one(
      String rule, LocalDate ruleFrom, String what, String band, Pence price) {
    return new PayPart(rule, ruleFrom, what, band, PayUnit.EACH, 1, price);
  }

  /** Nights counted; none when other things are. */
  public int nights() {
    return unit == PayUnit.NIGHT ? count : 0;
  }

  /** Rate for seven nights or days; nothing when other things are counted. */
  public Pence weekly() {
    return unit == PayUnit.EACH ? Pence.ZERO : rate;
  }

  /**
   * What the parts of one line come to: weekly x nights or days / 7 and rate x things, summed
   * exactly and rounded once, half up.
   *
   * @throws ArithmeticException beyond 90 million million pounds
   */
  public static Pence sum(List<PayPart> parts) {
    long sevenths = 0;
    for (var part : parts) {
      long rate = part.unit() == PayUnit.EACH ? WEEK : 1;
      sevenths =
          Math.addExact(
              sevenths,
              Math.multiplyExact(part.rate().amount(), Math.multiplyExact(rate, part.count())));
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
