/** The duty rota and its fee as values and pure functions. */
@NullMarked
package org.permanency.finance.duty.rule;

import org.jspecify.annotations.NullMarked;
