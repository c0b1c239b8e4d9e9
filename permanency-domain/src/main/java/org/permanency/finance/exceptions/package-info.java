/**
 * Rates apart from levels: contract care, matched and special rates, retainers, supplements.
 *
 * <p>Start at {@code RateExceptionService}. Tables: {@code finance_rate_exception}.
 */
@NullMarked
package org.permanency.finance.exceptions;

import org.jspecify.annotations.NullMarked;
