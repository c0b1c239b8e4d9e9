/** Training by REST. */
@NullMarked
package org.permanency.web.rest.training;

import org.jspecify.annotations.NullMarked;
