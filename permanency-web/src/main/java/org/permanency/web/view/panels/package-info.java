/** Pages of panels and of the agency decision maker. */
@NullMarked
package org.permanency.web.view.panels;

import org.jspecify.annotations.NullMarked;
