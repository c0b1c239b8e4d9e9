/**
 * Arrangements that others make and tell the agency of: private fostering, and adoption by
 * step-parents and others without an agency. Their visits, clocks, assessments and ends.
 *
 * <p>Start at {@link org.permanency.arrangements.ArrangementService}. May use: people, workflow,
 * finance (its files of rows). Tables: {@code arrangements_*}.
 */
@NullMarked
package org.permanency.arrangements;

import org.jspecify.annotations.NullMarked;
