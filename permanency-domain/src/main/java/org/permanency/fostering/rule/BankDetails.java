package org.permanency.fostering.rule;

/**
 * Where a household's pay goes.
 *
 * @param sortCode six digits
 * @param account eight digits
 * @param name of the account's holder
 */
public record BankDetails(String sortCode, String account, String name) {
  /** As people type them: blanks and hyphens in the numbers are left out. */
  public static BankDetails typed(String sortCode, String account, String name) {
    return new BankDetails(plain(sortCode), plain(account), name.strip());
  }

  private static String plain(String digits) {
    return digits.replaceAll("[\\s-]", "");
  }

  /** For eyes that may not see them whole: the last two digits of each number, and no name. */
  public BankDetails masked() {
    return new BankDetails(masked(sortCode), masked(account), "");
  }

  private static String masked(String digits) {
    int shown = Math.max(0, digits.length() - 2);
    return "*".repeat(shown) + digits.substring(shown);
  }

  /** Never the numbers, so that no log holds them. */
  @Override
  public String toString() {
    return "BankDetails[" + masked(account) + "]";
  }
}
