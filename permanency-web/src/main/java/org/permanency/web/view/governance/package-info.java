/** The audit page. */
@NullMarked
package org.permanency.web.view.governance;

import org.jspecify.annotations.NullMarked;
