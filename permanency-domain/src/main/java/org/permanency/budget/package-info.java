/**
 * Budgets, what they come to by the end of the year, savings, pressure, shares of other funders.
 *
 * <p>Start at {@code BudgetService}. May use: people, placement, fostering, finance, rules. Tables:
 * {@code budget_*}.
 */
@NullMarked
package org.permanency.budget;

import org.jspecify.annotations.NullMarked;
