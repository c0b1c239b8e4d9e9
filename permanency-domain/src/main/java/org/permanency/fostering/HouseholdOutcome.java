package org.permanency.fostering;

import org.permanency.fostering.rule.HouseholdRules;
import org.permanency.kernel.Decision;

/**
 * What came of a change.
 *
 * @param decision the new version, or every reason against the change
 * @param current the record as it stands now: with the change when granted, without it when refused
 */
public record HouseholdOutcome(Decision<Integer> decision, HouseholdView current) {
  /** Whether somebody else changed the record after it was read; {@code current} is theirs. */
  public boolean clash() {
    return decision.fold(
        v -> false, no -> no.stream().anyMatch(r -> r.code().equals(HouseholdRules.CHANGED)));
  }
}
