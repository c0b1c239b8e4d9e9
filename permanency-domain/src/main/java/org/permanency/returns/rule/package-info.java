/** What the files look like and what is wrong with a row. */
@NullMarked
package org.permanency.returns.rule;

import org.jspecify.annotations.NullMarked;
