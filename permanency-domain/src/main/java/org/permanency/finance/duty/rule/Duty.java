package org.permanency.finance.duty.rule;

import java.util.UUID;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.kernel.EffectivePeriod;

/**
 * A household on duty: 24 hours for each day of the period.
 *
 * @param period closed
 */
public record Duty(UUID id, HouseholdId household, EffectivePeriod period) {}
