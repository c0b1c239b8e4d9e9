/** The caller's own tenant. */
@NullMarked
package org.permanency.web.rest.tenants;

import org.jspecify.annotations.NullMarked;
