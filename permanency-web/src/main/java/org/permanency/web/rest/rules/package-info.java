/** REST: the rules in force on a day. */
@NullMarked
package org.permanency.web.rest.rules;

import org.jspecify.annotations.NullMarked;
