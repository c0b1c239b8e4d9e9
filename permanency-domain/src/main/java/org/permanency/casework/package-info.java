/**
 * Whose case it is, who works it, reviews.
 *
 * <p>Start at {@link CaseService}, {@link ResponsibilityService} and {@link AllocationService}. May
 * use: people. Tables: {@code casework_*}.
 */
@NullMarked
package org.permanency.casework;

import org.jspecify.annotations.NullMarked;
