/**
 * Indicators over facts, each open to the records behind it.
 *
 * <p>Start at {@link IndicatorService}. May use the front doors of people, casework, placement,
 * fostering, and of the rooms whose work is counted. Tables: none.
 */
@NullMarked
package org.permanency.performance;

import org.jspecify.annotations.NullMarked;
