/** Words and pure functions of assessments. */
@NullMarked
package org.permanency.assessment.rule;

import org.jspecify.annotations.NullMarked;
