/** Approved adopters by REST. */
@NullMarked
package org.permanency.web.rest.adoption;

import org.jspecify.annotations.NullMarked;
