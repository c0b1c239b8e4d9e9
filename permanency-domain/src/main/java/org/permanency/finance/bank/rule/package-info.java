/** When new bank details are a change, and when a change counts. */
@NullMarked
package org.permanency.finance.bank.rule;

import org.jspecify.annotations.NullMarked;
