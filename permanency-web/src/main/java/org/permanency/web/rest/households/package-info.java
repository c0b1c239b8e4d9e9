/** REST: carer households and vacancies. */
@NullMarked
package org.permanency.web.rest.households;

import org.jspecify.annotations.NullMarked;
