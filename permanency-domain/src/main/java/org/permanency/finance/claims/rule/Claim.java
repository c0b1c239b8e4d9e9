package org.permanency.finance.claims.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildId;

/**
 * What a household claims.
 *
 * @param child whom it was for; null for no one child
 * @param category key in the rule {@code claims}
 * @param on day of the journey or the receipt
 * @param units units, 1 or more; 1 for amounts on receipts
 * @param amount on the receipts; null where units are counted
 * @param what what it was for
 */
public record Claim(
    HouseholdId household,
    @Nullable ChildId child,
    String category,
    LocalDate on,
    int units,
    @Nullable Pence amount,
    String what) {}
