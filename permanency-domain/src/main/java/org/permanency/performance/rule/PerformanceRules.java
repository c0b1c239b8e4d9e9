package org.permanency.performance.rule;

import java.util.List;
import org.permanency.rules.RuleCatalogue;
import org.permanency.rules.RuleKey;

/** The rules that the scorecard asks for. */
public final class PerformanceRules implements RuleCatalogue {
  /** Expected number of looked-after children and its line. */
  public static final RuleKey<LookedAfterRange> LOOKED_AFTER_RANGE =
      new RuleKey<>(
          "looked-after-range",
          LookedAfterRange.class,
          "looked-after",
          false,
          "Expected number of looked-after children");

  /** Targets by indicator. */
  public static final RuleKey<ScorecardTargets> SCORECARD_TARGETS =
      new RuleKey<>("scorecard-targets", ScorecardTargets.class, "*", false, "Scorecard targets");

  @Override
  public List<RuleKey<?>> keys() {
    return List.of(LOOKED_AFTER_RANGE, SCORECARD_TARGETS);
  }
}
