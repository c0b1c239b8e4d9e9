/** Facts of case responsibility. */
@NullMarked
package org.permanency.casework.rule;

import org.jspecify.annotations.NullMarked;
