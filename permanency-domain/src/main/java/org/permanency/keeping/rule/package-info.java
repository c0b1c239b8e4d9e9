/** Words of keeping carers: states of its work, and what may be done. Pure functions. */
@NullMarked
package org.permanency.keeping.rule;

import org.jspecify.annotations.NullMarked;
