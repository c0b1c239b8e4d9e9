/** Assessments over REST. */
@NullMarked
package org.permanency.web.rest.assessments;

import org.jspecify.annotations.NullMarked;
