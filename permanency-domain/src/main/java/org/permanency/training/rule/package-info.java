/** Courses, sessions and what training somebody has, as words and pure functions. */
@NullMarked
package org.permanency.training.rule;

import org.jspecify.annotations.NullMarked;
