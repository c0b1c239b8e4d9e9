/** Money of outside providers over the interface: agreements, invoices, fees between agencies. */
@NullMarked
package org.permanency.web.rest.providers;

import org.jspecify.annotations.NullMarked;
