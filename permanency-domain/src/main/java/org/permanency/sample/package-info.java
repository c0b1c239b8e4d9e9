/**
 * An invented caseload, made from a seed, as the same files an agency would send.
 *
 * <p>Start at {@code SampleCaseload}. May use: finance, allowances, returns. Tables: none.
 */
@NullMarked
package org.permanency.sample;

import org.jspecify.annotations.NullMarked;
