/** Recovery of overpayments as values and pure functions. */
@NullMarked
package org.permanency.finance.recovery.rule;

import org.jspecify.annotations.NullMarked;
