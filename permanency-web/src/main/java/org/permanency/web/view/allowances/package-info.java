/** Pages of allowances, means tests and payees. */
@NullMarked
package org.permanency.web.view.allowances;

import org.jspecify.annotations.NullMarked;
