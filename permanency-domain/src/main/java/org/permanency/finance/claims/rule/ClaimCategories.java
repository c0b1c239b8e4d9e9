package org.permanency.finance.claims.rule;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Pence;

/**
 * What may be claimed: the rule {@code claims}.
 *
 * @param categories by key, which is also the kind of payment, e.g. {@code mileage}
 */
public record ClaimCategories(Map<String, Category> categories) {
  /**
   * One category: so much a unit, or what receipts say.
   *
   * @param label as people say it
   * @param unit what is counted, e.g. {@code mile}; null for amounts on receipts
   * @param rate pounds a unit; null for amounts on receipts
   * @param limit most of one claim in pounds; null for none
   * @param receipt whether a document has to be attached before it is submitted
   */
  public record Category(
      String label,
      @Nullable String unit,
      @Nullable BigDecimal rate,
      @Nullable BigDecimal limit,
      boolean receipt) {
    /**
     * @throws IllegalArgumentException when only one of unit and rate is there
     */
    public Category {
      if ((unit == null) != (rate == null)) {
        throw new IllegalArgumentException(label + " should have both a unit and a rate, or none");
      }
    }

    /** Whether it counts units. */
    public boolean counted() {
      return rate != null;
    }

    /** For each unit; nothing for amounts on receipts. */
    public Pence each() {
      return rate == null ? Pence.ZERO : Pence.ofPounds(rate);
    }
  }

  /** Copies the categories. */
  public ClaimCategories {
    categories = Map.copyOf(categories);
  }
}
