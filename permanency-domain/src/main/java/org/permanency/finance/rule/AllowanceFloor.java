package org.permanency.finance.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.permanency.finance.rule.FosteringAllowances.Band;

/**
 * What the contract guarantees foster carers: the rule {@code allowance-floor}.
 *
 * @param bands age bands, which need not be those of the rates
 * @param levels guaranteed levels by their key in {@code fostering-allowances}; a level that is not
 *     among them may not pay less than the lowest of them
 */
public record AllowanceFloor(List<Band> bands, Map<String, Weekly> levels) {
  /**
   * Weekly sums.
   *
   * @param weekly pounds a week by band name
   */
  public record Weekly(Map<String, BigDecimal> weekly) {}

  /**
   * Copies and checks.
   *
   * @throws IllegalArgumentException if bands leave a gap or overlap, or a sum is missing
   */
  public AllowanceFloor {
    bands = AgeBands.checked(bands);
    levels = Map.copyOf(levels);
    complete(bands, levels);
  }

  static void complete(List<Band> bands, Map<String, Weekly> rows) {
    var names = java.util.Set.copyOf(AgeBands.names(bands));
    rows.forEach(
        (key, row) -> {
          if (!row.weekly().keySet().equals(names)) {
            throw new IllegalArgumentException(key + " should have one sum for each of " + names);
          }
        });
  }
}
