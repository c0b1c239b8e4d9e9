/** Budgets, costs, variances and shares as values and pure functions. */
@NullMarked
package org.permanency.budget.rule;

import org.jspecify.annotations.NullMarked;
