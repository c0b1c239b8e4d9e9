/** REST resources of the case record. */
@NullMarked
package org.permanency.web.rest.record;

import org.jspecify.annotations.NullMarked;
