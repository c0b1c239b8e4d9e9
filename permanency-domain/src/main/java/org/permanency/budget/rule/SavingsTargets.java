package org.permanency.budget.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Pence;

/**
 * What a year should save, and what counts as saving: the rule {@code savings-targets}.
 *
 * @param target pounds by which the year should cost less than the base
 * @param base what it is taken off
 * @param moves moves between placement types that save
 * @param orders orders that save
 */
public record SavingsTargets(
    BigDecimal target, String base, @Nullable List<Move> moves, @Nullable List<Order> orders) {
  /** Moves from one of these types to one of those. */
  public record Move(Set<String> from, Set<String> to) {}

  /**
   * An order.
   *
   * @param codes REC codes with which care ends
   * @param weekly pounds a week that the child costs afterwards
   */
  public record Order(Set<String> codes, String label, BigDecimal weekly) {}

  /** Copies the lists. */
  public SavingsTargets {
    moves = moves == null ? List.of() : List.copyOf(moves);
    orders = orders == null ? List.of() : List.copyOf(orders);
    Pence.ofPounds(target);
  }

  /** The target of the year. */
  public Pence targetPence() {
    return Pence.ofPounds(target);
  }
}
