package org.permanency.keeping;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.keeping.rule.SupportRules.State;

/**
 * Support of a household.
 *
 * @param kind key of the rule {@code carer-support}
 * @param settled day on which it was given or declined; null before
 */
public record SupportRow(
    UUID id,
    HouseholdName household,
    String kind,
    LocalDate offered,
    State state,
    @Nullable LocalDate settled,
    @Nullable String note,
    int version)
    implements CareRow {}
