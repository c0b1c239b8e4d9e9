package org.permanency.allowances.rule;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.permanency.kernel.Pence;

/** Shares a sum so that the shares always make up the whole. */
final class Sharing {
  private Sharing() {}

  /**
   * Shares of {@code whole} in proportion to {@code weights}: each rounded down, and the pennies
   * left over one each to those that lost most, the first of equals before the others.
   *
   * @param whole 0 or more
   * @param weights 0 or more each; all 0 counts as all equal
   */
  static List<Pence> of(Pence whole, List<Long> weights) {
    boolean none = weights.stream().allMatch(w -> w == 0);
    var of = none ? weights.stream().map(w -> 1L).toList() : weights;
    var sum = BigInteger.valueOf(of.stream().mapToLong(Long::longValue).sum());
    var parts = new ArrayList<Long>();
    var lost = new ArrayList<BigInteger>();
    long left = whole.amount();
    for (var weight : of) {
      var exact = BigInteger.valueOf(whole.amount()).multiply(BigInteger.valueOf(weight));
      var division = exact.divideAndRemainder(sum);
      parts.add(division[0].longValueExact());
      lost.add(division[1]);
      left -= division[0].longValueExact();
    }
    var order =
        IntStream.range(0, of.size())
            .boxed()
            .sorted(Comparator.comparing((Integer i) -> lost.get(i)).reversed())
            .limit(left)
            .toList();
    order.forEach(i -> parts.set(i, parts.get(i) + 1));
    return parts.stream().map(Pence::new).toList();
  }
}
