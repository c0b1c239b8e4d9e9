package org.permanency.assessment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.assessment.rule.AssessmentState;

/**
 * An assessment in a list.
 *
 * @param enquiry id of the enquiry and of the applicant
 * @param name who applies
 * @param kind key of the rule {@code assessment}
 * @param fast whether they began at stage two
 * @param applied day of the registration or application
 * @param begun day of the decision to go on with it
 * @param due next last day of its clocks; null when none runs
 * @param pausedSince first day on which its clocks stood still; null while they run
 * @param worker name of who assesses; null for nobody
 */
public record AssessmentRow(
    UUID id,
    String reference,
    UUID enquiry,
    String name,
    String kind,
    boolean fast,
    AssessmentState state,
    LocalDate applied,
    LocalDate begun,
    @Nullable LocalDate due,
    @Nullable LocalDate pausedSince,
    @Nullable UUID workerId,
    @Nullable String worker,
    int version) {}
