/** Claims and their categories as values and pure functions. */
@NullMarked
package org.permanency.finance.claims.rule;

import org.jspecify.annotations.NullMarked;
