package org.permanency.rules;

import org.permanency.kernel.Decision;

/**
 * What became of a change, and the version as it stands now.
 *
 * @param decision done, or why not
 * @param current as it stands; after a clash that of somebody else
 */
public record RuleOutcome(Decision<RuleVersionView> decision, RuleVersionView current) {
  /** Whether somebody else changed it after it was read. */
  public boolean clash() {
    return decision.fold(
        done -> false, no -> no.stream().anyMatch(r -> r.code().equals("rules.version.stale")));
  }
}
