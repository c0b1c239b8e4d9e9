/** REST: children. */
@NullMarked
package org.permanency.web.rest.children;

import org.jspecify.annotations.NullMarked;
