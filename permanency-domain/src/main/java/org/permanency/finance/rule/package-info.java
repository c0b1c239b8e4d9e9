/** What pay is, as values and pure functions. */
@NullMarked
package org.permanency.finance.rule;

import org.jspecify.annotations.NullMarked;
