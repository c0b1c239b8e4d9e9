/** What carers write, ask and keep, as words and pure functions. */
@NullMarked
package org.permanency.portal.rule;

import org.jspecify.annotations.NullMarked;
