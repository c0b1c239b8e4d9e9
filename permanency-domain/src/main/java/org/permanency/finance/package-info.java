/**
 * Carers' pay: what is owed, runs, approval, bank files, statements.
 *
 * <p>Start at {@code PayRunService}. May use: people, placement, fostering, rules. Tables: {@code
 * finance_*}.
 */
@NullMarked
package org.permanency.finance;

import org.jspecify.annotations.NullMarked;
