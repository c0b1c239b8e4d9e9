/** Kinds of allowance, what an award comes to day by day, and the means test. */
@NullMarked
package org.permanency.allowances.rule;

import org.jspecify.annotations.NullMarked;
