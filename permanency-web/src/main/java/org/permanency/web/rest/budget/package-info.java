/** Budgets over REST. */
@NullMarked
package org.permanency.web.rest.budget;

import org.jspecify.annotations.NullMarked;
