package org.permanency.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of sterling in whole pence; may be negative (a recovery). Never a double.
 *
 * @param amount pence
 */
public record Pence(long amount) implements Comparable<Pence> {
  /** Nothing. */
  public static final Pence ZERO = new Pence(0);

  /**
   * An amount written in pounds, e.g. {@code 145.44}.
   *
   * @throws ArithmeticException if it holds parts of a penny
   */
  public static Pence ofPounds(BigDecimal pounds) {
    return new Pence(pounds.movePointRight(2).longValueExact());
  }

  /** The same amount in pounds with two decimals. */
  public BigDecimal pounds() {
    return BigDecimal.valueOf(amount, 2);
  }

  /**
   * This weekly amount for {@code days} days at one seventh a day; the caller names the rounding.
   *
   * @param days nights or days, 0 or more
   */
  public Pence weeklyFor(int days, RoundingMode rounding) {
    var total = BigDecimal.valueOf(amount).multiply(BigDecimal.valueOf(days));
    return new Pence(total.divide(BigDecimal.valueOf(7), 0, rounding).longValueExact());
  }

  /** The sum. */
  public Pence plus(Pence other) {
    return new Pence(Math.addExact(amount, other.amount));
  }

  /** The difference. */
  public Pence minus(Pence other) {
    return new Pence(Math.subtractExact(amount, other.amount));
  }

  /** The same amount the other way round. */
  public Pence negated() {
    return new Pence(Math.negateExact(amount));
  }

  @Override
  public int compareTo(Pence other) {
    return Long.compare(amount, other.amount);
  }

  /** As people write it: {@code £1,234.56}, {@code -£0.05}. */
  @Override
  public String toString() {
    return (amount < 0 ? "-£" : "£") + String.format(java.util.Locale.UK, "%,.2f", pounds().abs());
  }
}
