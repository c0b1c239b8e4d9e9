package org.permanency.keeping;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.keeping.rule.ReviewResult;
import org.permanency.keeping.rule.ReviewState;
import org.permanency.keeping.rule.ReviewTerms;

/**
 * A review of approval.
 *
 * @param number 1 for the first since approval
 * @param due last day by its clock when it was opened; null without one
 * @param heldOn day of the meeting; null while it was not held
 * @param recommendation null while there is none
 * @param terms terms it proposes; null for none
 * @param consentOn day of the carers' written consent to them; null without
 * @param panelWhy why the panel hears it: first, every, concern, ending, terms, chosen; null when
 *     it does not
 * @param outcome as decided; null before
 * @param writtenBy id of the user who wrote it
 */
public record ReviewRow(
    UUID id,
    String reference,
    HouseholdName household,
    int number,
    ReviewState state,
    LocalDate opened,
    @Nullable LocalDate due,
    @Nullable LocalDate heldOn,
    @Nullable UUID workerId,
    @Nullable String worker,
    @Nullable ReviewResult recommendation,
    @Nullable ReviewTerms terms,
    @Nullable LocalDate consentOn,
    @Nullable String panelWhy,
    @Nullable ReviewResult outcome,
    @Nullable LocalDate decidedOn,
    @Nullable String decidedBy,
    @Nullable String reasons,
    String writtenBy,
    int version)
    implements CareRow {}
