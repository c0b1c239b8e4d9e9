/** REST resources of awards. */
@NullMarked
package org.permanency.web.rest.awards;

import org.jspecify.annotations.NullMarked;
