/** REST: the audit trail. */
@NullMarked
package org.permanency.web.rest.audit;

import org.jspecify.annotations.NullMarked;
