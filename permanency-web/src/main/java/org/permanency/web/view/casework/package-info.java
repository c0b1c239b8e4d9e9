/** Pages of casework: who works which child's case. */
@NullMarked
package org.permanency.web.view.casework;

import org.jspecify.annotations.NullMarked;
