/** Pages of placement: where children live and have lived, under which legal status. */
@NullMarked
package org.permanency.web.view.placement;

import org.jspecify.annotations.NullMarked;
