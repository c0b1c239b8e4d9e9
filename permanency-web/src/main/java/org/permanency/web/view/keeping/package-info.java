/** Pages of the care of foster carers. */
@NullMarked
package org.permanency.web.view.keeping;

import org.jspecify.annotations.NullMarked;
