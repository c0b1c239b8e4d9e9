package org.permanency.budget.rule;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildId;

/**
 * What one child costs in one period (a pay week or a month) in one type of placement, or what is
 * paid without a child.
 *
 * @param line budget line; {@link #OUTSIDE} when no rule names one
 * @param type placement type
 * @param child null when it is for no one child
 * @param period pay week or month
 * @param first first night or day counted
 * @param nights nights counted
 * @param whole the cost before it is shared
 * @param own the share that this budget bears
 * @param others shares of other funders; empty when nobody else pays
 * @param paidHere whether pay runs pay it; otherwise it is a price by the night
 * @param invoiced whether it is what approved invoices of providers paid
 */
public record Cost(
    String line,
    String type,
    @Nullable ChildId child,
    EffectivePeriod period,
    LocalDate first,
    int nights,
    Pence whole,
    Pence own,
    Map<String, Pence> others,
    boolean paidHere,
    boolean invoiced) {
  /** Line of what no rule puts into a budget line. */
  public static final String OUTSIDE = "";

  /** Copies the map. */
  public Cost {
    others = Map.copyOf(others);
  }

  /** Sum of the shares that this budget bears. */
  public static Pence sum(Iterable<Cost> costs) {
    var sum = Pence.ZERO;
    for (var cost : costs) {
      sum = sum.plus(cost.own());
    }
    return sum;
  }
}
