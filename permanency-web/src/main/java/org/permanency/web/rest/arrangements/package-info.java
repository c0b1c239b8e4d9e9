/** Notified arrangements by REST. */
@NullMarked
package org.permanency.web.rest.arrangements;

import org.jspecify.annotations.NullMarked;
