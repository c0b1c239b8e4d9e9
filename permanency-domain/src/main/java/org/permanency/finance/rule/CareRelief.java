package org.permanency.finance.rule;

import java.math.BigDecimal;

/**
 * Amounts of qualifying care relief for a tax year: the national rule {@code care-relief}, whose
 * first day is 6 April.
 *
 * @param household pounds a household for the whole year
 * @param younger pounds a week for each child under {@code olderFrom}
 * @param older pounds a week for each child of that age or more, and for each adult
 * @param olderFrom age from which the higher amount counts, in whole years
 */
public record CareRelief(
    BigDecimal household, BigDecimal younger, BigDecimal older, int olderFrom) {}
