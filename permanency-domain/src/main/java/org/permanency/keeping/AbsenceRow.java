package org.permanency.keeping;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.keeping.rule.SupportRules.Away;

/**
 * Days on which carers take no child.
 *
 * @param last last day, included
 */
public record AbsenceRow(
    UUID id,
    HouseholdName household,
    Away kind,
    LocalDate from,
    LocalDate last,
    @Nullable String note,
    int version)
    implements CareRow {}
