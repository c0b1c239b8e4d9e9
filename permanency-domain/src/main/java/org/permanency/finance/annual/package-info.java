/**
 * Annual statements of households: what was paid in a tax year, and the weeks and ages of children
 * for qualifying care relief.
 *
 * <p>Start at {@code AnnualStatementService}. No tables of its own.
 */
@NullMarked
package org.permanency.finance.annual;

import org.jspecify.annotations.NullMarked;
