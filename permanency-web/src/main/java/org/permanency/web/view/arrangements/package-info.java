/** Pages of notified arrangements. */
@NullMarked
package org.permanency.web.view.arrangements;

import org.jspecify.annotations.NullMarked;
