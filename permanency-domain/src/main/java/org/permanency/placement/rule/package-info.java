/** Episodes, and what is read off them. */
@NullMarked
package org.permanency.placement.rule;

import org.jspecify.annotations.NullMarked;
