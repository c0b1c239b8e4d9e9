package org.permanency.finance.rule;

import java.util.UUID;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.people.rule.ChildId;

/**
 * Nights that a child spends with another household so that its own can rest.
 *
 * @param home where the child lives
 * @param respite where it stays
 * @param period closed; its nights
 * @param homePaid whether the rule goes on paying the home household
 * @param approved whether nights above the cap are approved
 */
public record RespiteStay(
    UUID id,
    ChildId child,
    HouseholdId home,
    HouseholdId respite,
    EffectivePeriod period,
    boolean homePaid,
    boolean approved) {
  /** Whether it is between these two households. */
  boolean between(ChildId someone, HouseholdId one, HouseholdId other) {
    return child.equals(someone)
        && (home.equals(one) && respite.equals(other) || home.equals(other) && respite.equals(one));
  }
}
