package org.permanency.finance.rule;

/**
 * The account that pays: the rule {@code bank-origin}.
 *
 * @param serviceUserNumber six digits given by the bank
 * @param sortCode six digits
 * @param account eight digits
 * @param name at most 18 characters of the Bacs alphabet
 */
public record BankOrigin(String serviceUserNumber, String sortCode, String account, String name) {}
