/** Pages on which the rules in force are read. */
@NullMarked
package org.permanency.web.view.rules;

import org.jspecify.annotations.NullMarked;
