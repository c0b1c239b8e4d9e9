/** Who calls: from credentials to {@link org.permanency.tenancy.TenantContext}. */
@NullMarked
package org.permanency.web.caller;

import org.jspecify.annotations.NullMarked;
