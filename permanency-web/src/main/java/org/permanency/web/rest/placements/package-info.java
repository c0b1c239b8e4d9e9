/** REST: where children live and have lived. */
@NullMarked
package org.permanency.web.rest.placements;

import org.jspecify.annotations.NullMarked;
