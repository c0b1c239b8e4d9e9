/** Indicators as data, and the facts they count. */
@NullMarked
package org.permanency.performance.rule;

import org.jspecify.annotations.NullMarked;
