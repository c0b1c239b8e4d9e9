package org.permanency.finance.rule;

/**
 * How long a change of bank details waits: the rule {@code bank-changes}.
 *
 * @param coolingOffDays days from the day of recording to the first on which the new account may be
 *     paid to, 0 or more; the old one is paid until then
 */
public record BankChanges(int coolingOffDays) {}
