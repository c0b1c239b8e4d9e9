/**
 * What was paid too much: found, recovered by agreed instalments, or written off by two people.
 *
 * <p>Start at {@code OverpaymentService}. Tables: {@code finance_overpayment}, {@code
 * finance_recovery}.
 */
@NullMarked
package org.permanency.finance.recovery;

import org.jspecify.annotations.NullMarked;
