package org.permanency.arrangements.rule;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An arrangement of private fostering as indicators read it.
 *
 * @param id of the arrangement
 * @param reference as people quote it
 * @param notified day on which the agency became aware
 * @param starts first day of the child with the carers
 * @param ends first day on which it is none any more; null while nobody knows
 * @param assessed day of the first decision on suitability; null when there is none
 * @param assessmentDue last day for it; null when the agency has no such timescale
 */
public record ArrangementFact(
    UUID id,
    String reference,
    LocalDate notified,
    LocalDate starts,
    @Nullable LocalDate ends,
    @Nullable LocalDate assessed,
    @Nullable LocalDate assessmentDue) {}
