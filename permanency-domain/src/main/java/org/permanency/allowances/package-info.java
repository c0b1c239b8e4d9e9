/**
 * Money for families and young people that is not paid by nights in foster care: awards, means
 * tests, reviews, letters.
 *
 * <p>Start at {@code AwardService}. May use: people, placement, fostering, finance, rules. Tables:
 * {@code allowances_*}.
 */
@NullMarked
package org.permanency.allowances;

import org.jspecify.annotations.NullMarked;
