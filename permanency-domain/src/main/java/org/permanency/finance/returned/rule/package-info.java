/** When a payment counts as returned, and when that is settled. */
@NullMarked
package org.permanency.finance.returned.rule;

import org.jspecify.annotations.NullMarked;
