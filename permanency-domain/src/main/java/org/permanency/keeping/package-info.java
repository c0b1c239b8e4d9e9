/**
 * Keeping carers: visits, reviews of approval, notices and transfers, concerns, complaints, support
 * and the limits of how many children live with whom.
 *
 * <p>Start at {@link org.permanency.keeping.VisitService} and {@link
 * org.permanency.keeping.CareService}. May use: people, workflow, casework, placement, fostering,
 * finance, panel, training, record. Tables: {@code keeping_*}.
 */
@NullMarked
package org.permanency.keeping;

import org.jspecify.annotations.NullMarked;
