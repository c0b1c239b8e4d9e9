/** Panel rules and what a household may take. */
@NullMarked
package org.permanency.fostering.rule;

import org.jspecify.annotations.NullMarked;
