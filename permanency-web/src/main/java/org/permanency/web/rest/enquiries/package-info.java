/** Enquiries by REST. */
@NullMarked
package org.permanency.web.rest.enquiries;

import org.jspecify.annotations.NullMarked;
