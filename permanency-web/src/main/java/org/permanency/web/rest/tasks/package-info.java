/** Tasks by REST. */
@NullMarked
package org.permanency.web.rest.tasks;

import org.jspecify.annotations.NullMarked;
