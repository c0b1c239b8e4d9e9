package org.permanency.fostering.rule;

import java.util.regex.Pattern;

/**
 * The account a household is paid to, as recorded.
 *
 * @param sortCode six digits when well formed
 * @param account eight digits when well formed
 * @param name the account holder's name
 */
public record BankAccount(String sortCode, String account, String name) {
  private static final Pattern SORT_CODE = Pattern.compile("(?!0{6})[0-9]{6}");
  private static final Pattern ACCOUNT = Pattern.compile("(?!0{8})[0-9]{8}");

  /** Whether money can be sent to it; the bank's own check digits are not looked at. */
  public boolean wellFormed() {
    return SORT_CODE.matcher(sortCode).matches()
        && ACCOUNT.matcher(account).matches()
        && !name.isBlank();
  }

  /** The last two characters of the account, which every reader of pay may see. */
  public String ending() {
    return account.substring(Math.max(0, account.length() - 2));
  }

  /** Shows no more than {@link #ending()}, so that no log holds an account. */
  @Override
  public String toString() {
    return "account ending " + ending();
  }
}
