/** The scorecard of a month, one indicator over a year, and the records behind it. */
@NullMarked
package org.permanency.web.view.scorecard;

import org.jspecify.annotations.NullMarked;
