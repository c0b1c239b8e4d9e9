/** Panels, their meetings and matters, and decisions by REST. */
@NullMarked
package org.permanency.web.rest.panels;

import org.jspecify.annotations.NullMarked;
