package org.permanency.people;

import org.permanency.kernel.Decision;
import org.permanency.people.rule.TeamRules;

/**
 * What came of a change of a team.
 *
 * @param decision the new version, or every reason against the change
 * @param current the team as it stands now: with the change when granted, without it when refused
 */
public record TeamOutcome(Decision<Integer> decision, TeamView current) {
  /** Whether somebody else changed the team after it was read; {@code current} is theirs. */
  public boolean clash() {
    return decision.fold(
        v -> false, no -> no.stream().anyMatch(r -> r.code().equals(TeamRules.CHANGED)));
  }
}
