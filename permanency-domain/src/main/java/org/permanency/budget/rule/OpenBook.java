package org.permanency.budget.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.permanency.kernel.Pence;

/**
 * Central charges and surplus of a contract: the rule {@code open-book}.
 *
 * @param capPercent charges count at most at this percentage of what placements cost
 * @param charges charges of a year
 * @param surplus how a surplus is apportioned; together 100 percent
 */
public record OpenBook(BigDecimal capPercent, List<Charge> charges, List<Part> surplus) {
  /** Pounds a year. */
  public record Charge(String label, BigDecimal yearly) {}

  /** A part of a surplus in percent. */
  public record Part(String label, BigDecimal percent) {}

  /**
   * Copies and checks.
   *
   * @throws IllegalArgumentException if the parts of a surplus do not make 100
   */
  public OpenBook {
    charges = List.copyOf(charges);
    surplus = List.copyOf(surplus);
    var sum = surplus.stream().map(Part::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(BigDecimal.valueOf(100)) != 0) {
      throw new IllegalArgumentException("parts of a surplus come to " + sum + ", not to 100");
    }
  }

  /** All charges of a year. */
  public Pence charged() {
    return charges.stream().map(c -> Pence.ofPounds(c.yearly())).reduce(Pence.ZERO, Pence::plus);
  }

  /** What charges may come to at most beside this cost of placements; never below nothing. */
  public Pence cap(Pence placements) {
    return new Pence(
        BigDecimal.valueOf(Math.max(0, placements.amount()))
            .multiply(capPercent)
            .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
            .longValueExact());
  }
}
