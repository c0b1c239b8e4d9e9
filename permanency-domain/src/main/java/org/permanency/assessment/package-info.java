/**
 * Assessing people who apply to foster or to adopt: stages with their clocks, the people of a
 * household and the checks on them, the report and its sections, temporary approvals, and the way
 * to the panel.
 *
 * <p>Start at {@link org.permanency.assessment.AssessmentService}. May use: people, workflow,
 * recruitment, fostering, panel, training, adoption, record, finance (for its papers). Tables:
 * {@code assessment_*}.
 */
@NullMarked
package org.permanency.assessment;

import org.jspecify.annotations.NullMarked;
