/**
 * A foster carer's own sign-in: the diary of the children placed with them, claims, statements,
 * training, own details, photographs. A user is linked to one household and reaches that alone;
 * every service here asks {@link org.permanency.portal.Own} first.
 *
 * <p>Start at {@link org.permanency.portal.CarerService}, {@link
 * org.permanency.portal.DiaryService} and {@link org.permanency.portal.OwnMoneyService}; staff read
 * through {@link org.permanency.portal.DiaryReadingService}. May use: people, workflow, casework,
 * fostering, finance, training, record. Tables: {@code portal_*}.
 */
@NullMarked
package org.permanency.portal;

import org.jspecify.annotations.NullMarked;
