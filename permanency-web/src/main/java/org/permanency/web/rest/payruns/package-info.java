/** REST: pay runs, their lines, files and statements. */
@NullMarked
package org.permanency.web.rest.payruns;

import org.jspecify.annotations.NullMarked;
