/** REST of the national return: its check and its export. */
@NullMarked
package org.permanency.web.rest.returns;

import org.jspecify.annotations.NullMarked;
