package org.permanency.finance.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.people.rule.ChildId;

/**
 * One thing to look at before approval.
 *
 * @param code what
 * @param child whom it concerns; null when it concerns no one child
 * @param payee whom it would be paid to; null when it concerns no one payee
 * @param nights which nights or days; null when it has none
 * @param facts what the message is filled with, beside number, household and dates
 */
public record Finding(
    FindingCode code,
    @Nullable ChildId child,
    @Nullable PayeeId payee,
    @Nullable EffectivePeriod nights,
    Map<String, String> facts) {
  /** Copies the facts. */
  public Finding {
    facts = Map.copyOf(facts);
  }
}
