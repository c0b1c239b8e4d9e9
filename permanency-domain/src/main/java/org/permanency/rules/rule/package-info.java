/** Values that carry their days. */
@NullMarked
package org.permanency.rules.rule;

import org.jspecify.annotations.NullMarked;
