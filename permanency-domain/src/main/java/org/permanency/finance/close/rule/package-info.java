/** Months and years of account, and when they may be closed. */
@NullMarked
package org.permanency.finance.close.rule;

import org.jspecify.annotations.NullMarked;
