/**
 * Which household is on duty out of hours, and its fee.
 *
 * <p>Start at {@code DutyService}. Tables: {@code finance_duty}.
 */
@NullMarked
package org.permanency.finance.duty;

import org.jspecify.annotations.NullMarked;
