package org.permanency.finance;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.rule.PaymentOutcome;

/**
 * A household's sum in one run.
 *
 * @param lines how many lines it has
 * @param outcome what becomes of it; before approval, what would as things stand
 * @param accountEnding last two digits of the account; null when none is recorded
 */
public record HouseholdTotalView(
    UUID householdId,
    String household,
    String householdName,
    int lines,
    long pence,
    PaymentOutcome outcome,
    @Nullable String accountEnding) {}
