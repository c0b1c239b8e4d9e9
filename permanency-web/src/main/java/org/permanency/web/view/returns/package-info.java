/** Pages of the national return: its check and its export. */
@NullMarked
package org.permanency.web.view.returns;

import org.jspecify.annotations.NullMarked;
