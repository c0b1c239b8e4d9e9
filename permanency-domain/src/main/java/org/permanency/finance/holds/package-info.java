/**
 * Payments that people keep out of the bank file, and carers suspended during an allegation.
 *
 * <p>Start at {@code HoldService} and {@code SuspensionService}. Tables: {@code finance_hold},
 * {@code finance_release}, {@code finance_suspension}.
 */
@NullMarked
package org.permanency.finance.holds;

import org.jspecify.annotations.NullMarked;
