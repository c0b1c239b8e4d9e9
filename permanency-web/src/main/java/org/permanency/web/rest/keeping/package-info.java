/** Care of foster carers by REST. */
@NullMarked
package org.permanency.web.rest.keeping;

import org.jspecify.annotations.NullMarked;
