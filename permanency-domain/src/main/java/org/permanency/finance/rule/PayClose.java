package org.permanency.finance.rule;

/**
 * How pay weeks fall into months and years of account: the rule {@code pay-close}.
 *
 * @param yearBeginsInMonth month on whose first day the accounting year begins, 1 to 12
 * @param weekBelongsTo {@code first-day}, {@code last-day} or {@code pay-day}: which day of a pay
 *     week says in which month it stands
 */
public record PayClose(int yearBeginsInMonth, String weekBelongsTo) {}
