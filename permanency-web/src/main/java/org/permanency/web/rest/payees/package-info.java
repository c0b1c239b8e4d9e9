/** REST resources of payees. */
@NullMarked
package org.permanency.web.rest.payees;

import org.jspecify.annotations.NullMarked;
