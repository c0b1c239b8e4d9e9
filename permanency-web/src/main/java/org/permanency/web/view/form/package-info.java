/** Parts of forms that more than one page uses. */
@NullMarked
package org.permanency.web.view.form;

import org.jspecify.annotations.NullMarked;
