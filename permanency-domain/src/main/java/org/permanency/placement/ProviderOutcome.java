package org.permanency.placement;

import org.permanency.kernel.Decision;
import org.permanency.placement.rule.ProviderRules;

/**
 * What came of a change of a provider.
 *
 * @param decision the new version, or every reason against the change
 * @param current the provider as it stands now
 */
public record ProviderOutcome(Decision<Integer> decision, ProviderView current) {
  /** Whether somebody else changed it after it was read; {@code current} is theirs. */
  public boolean clash() {
    return decision.fold(
        v -> false, no -> no.stream().anyMatch(r -> r.code().equals(ProviderRules.CHANGED)));
  }
}
