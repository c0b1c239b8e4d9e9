/**
 * Payments that the bank gave back: recorded by hand or from its file, owed again, and paid by a
 * later run's file once bank details are others or confirmed.
 *
 * <p>Start at {@code ReturnedService}. Tables: {@code finance_returned}.
 */
@NullMarked
package org.permanency.finance.returned;

import org.jspecify.annotations.NullMarked;
