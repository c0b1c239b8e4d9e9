/** Pages of assessments. */
@NullMarked
package org.permanency.web.view.assessment;

import org.jspecify.annotations.NullMarked;
