/**
 * Checks of the national return of children looked after (SSDA903): what is checked as dated data,
 * how it is checked over tables held in columns.
 *
 * <p>Start at {@link CheckPack}, the rules of one collection year, and {@link ReturnFiles}, the
 * tables they look at. A check reads and never changes what it looks at, so that its result is the
 * same alone and with all others.
 */
@NullMarked
package org.permanency.returns.check.rule;

import org.jspecify.annotations.NullMarked;
