/** What may be recorded as a rate apart from levels. */
@NullMarked
package org.permanency.finance.exceptions.rule;

import org.jspecify.annotations.NullMarked;
