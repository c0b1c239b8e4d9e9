package org.permanency.keeping;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.keeping.rule.SupportRules.Asked;

/**
 * A move to another payment level that somebody asked for.
 *
 * @param level key of the rule {@code fostering-allowances}
 * @param from first night at it
 * @param askedBy id of the user who asked
 * @param reason of the decision; null for none
 */
public record LevelMoveRow(
    UUID id,
    HouseholdName household,
    String level,
    LocalDate from,
    String why,
    Asked state,
    String askedBy,
    LocalDate askedOn,
    @Nullable String decidedBy,
    @Nullable LocalDate decidedOn,
    @Nullable String reason,
    int version)
    implements CareRow {}
