/** Subjects, templates, times and files of the case record as values and pure functions. */
@NullMarked
package org.permanency.record.rule;

import org.jspecify.annotations.NullMarked;
