/** Pages of budgets, forecasts and savings. */
@NullMarked
package org.permanency.web.view.budget;

import org.jspecify.annotations.NullMarked;
