package org.permanency.casework;

import java.util.List;
import org.permanency.casework.rule.AllocationRules;
import org.permanency.kernel.Decision;

/**
 * What came of giving cases to workers: all of them were given, or none.
 *
 * @param decision how many were given, or every reason against it
 * @param current who has the cases now, in the order in which they were asked for
 */
public record AllocationOutcome(Decision<Integer> decision, List<CaseHolder> current) {
  /** Copies the list. */
  public AllocationOutcome {
    current = List.copyOf(current);
  }

  /** Whether somebody else gave one of the cases away after the form was read. */
  public boolean clash() {
    return decision.fold(
        given -> false, no -> no.stream().anyMatch(r -> r.code().equals(AllocationRules.CHANGED)));
  }
}
