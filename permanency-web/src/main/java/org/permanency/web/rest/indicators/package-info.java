/** The scorecard: definitions, values of a month, records behind a value. */
@NullMarked
package org.permanency.web.rest.indicators;

import org.jspecify.annotations.NullMarked;
