/** Words and rules of notified arrangements. */
@NullMarked
package org.permanency.arrangements.rule;

import org.jspecify.annotations.NullMarked;
