package org.permanency.performance.rule;

import java.math.BigDecimal;
import java.util.Map;

/**
 * Targets the tenant's board has signed off: the rule {@code scorecard-targets}. The 2016
 * specification sets none, so a tenant may be without.
 *
 * @param targets by indicator id
 */
public record ScorecardTargets(Map<String, Target> targets) {
  /**
   * One target.
   *
   * @param value in the indicator's own unit
   * @param better {@code higher} or {@code lower}
   */
  public record Target(BigDecimal value, String better) {}

  /** Copies the map. */
  public ScorecardTargets {
    targets = Map.copyOf(targets);
  }
}
