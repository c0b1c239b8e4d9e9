package org.permanency.budget.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.permanency.kernel.Pence;

/** Splits a cost so that the shares are always the whole. */
public final class SharedCost {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private SharedCost() {}

  /**
   * A share.
   *
   * @param percent of the whole, 0 to 100
   */
  public record Share(String funder, BigDecimal percent) {}

  /**
   * Splits {@code whole}: each share but the last is rounded half up to the penny, the last bears
   * the remainder, so that the sum is the whole to the penny. Source: facts sheet 5.4.
   *
   * @param shares at least one, together 100 percent
   * @return pence by funder, in the order of the shares
   * @throws IllegalArgumentException if the shares do not make 100 percent
   */
  public static Map<String, Pence> split(Pence whole, List<Share> shares) {
    var sum = shares.stream().map(Share::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(HUNDRED) != 0) {
      throw new IllegalArgumentException("shares come to " + sum + " percent, not to 100");
    }
    var parts = new LinkedHashMap<String, Pence>();
    var left = whole;
    for (int i = 0; i < shares.size() - 1; i++) {
      var part = part(whole, shares.get(i).percent());
      parts.merge(shares.get(i).funder(), part, Pence::plus);
      left = left.minus(part);
    }
    parts.merge(shares.get(shares.size() - 1).funder(), left, Pence::plus);
    return parts;
  }

  private static Pence part(Pence whole, BigDecimal percent) {
    return new Pence(
        BigDecimal.valueOf(whole.amount())
            .multiply(percent)
            .divide(HUNDRED, 0, RoundingMode.HALF_UP)
            .longValueExact());
  }
}
