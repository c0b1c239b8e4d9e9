/**
 * Month and year end: what is closed stays as it is, and later changes come as differences.
 *
 * <p>Start at {@code CloseService}. Tables: {@code finance_close}, {@code finance_close_sum}, to
 * which the service may add and nothing else.
 */
@NullMarked
package org.permanency.finance.close;

import org.jspecify.annotations.NullMarked;
