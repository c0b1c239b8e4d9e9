/** REST resources of what carers write and keep for children, as staff read it. */
@NullMarked
package org.permanency.web.rest.portal;

import org.jspecify.annotations.NullMarked;
