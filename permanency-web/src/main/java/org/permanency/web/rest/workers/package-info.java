/** REST: workers, their posts and teams. */
@NullMarked
package org.permanency.web.rest.workers;

import org.jspecify.annotations.NullMarked;
