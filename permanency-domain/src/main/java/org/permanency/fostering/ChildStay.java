package org.permanency.fostering;

import org.jspecify.annotations.Nullable;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.kernel.EffectivePeriod;

/**
 * A stay of one child with a household, as the child's record shows it.
 *
 * @param household with whom
 * @param code the agency's number for the household
 * @param name name of the household
 * @param period nights; the end is the day of leaving
 * @param endedPlanned whether the end was planned; null while it lasts or when not recorded
 * @param endedBy at whose request it ended ({@code carer}, {@code child}, {@code agency}, {@code
 *     court}, {@code other}); null while it lasts or when not recorded
 */
public record ChildStay(
    HouseholdId household,
    String code,
    String name,
    EffectivePeriod period,
    @Nullable Boolean endedPlanned,
    @Nullable String endedBy) {}
