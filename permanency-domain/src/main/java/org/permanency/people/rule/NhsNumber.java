package org.permanency.people.rule;

/** NHS numbers: ten digits, the last of which checks the others (modulus 11). */
public final class NhsNumber {
  private static final int LENGTH = 10;

  private NhsNumber() {}

  /** The digits alone, as kept; people write them in groups of 3, 3 and 4. */
  public static String plain(String typed) {
    return typed.replaceAll("[\\s-]", "");
  }

  /**
   * Whether the last digit fits the nine before it.
   *
   * @param number digits alone
   */
  public static boolean fits(String number) {
    if (!number.matches("[0-9]{" + LENGTH + "}")) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < LENGTH - 1; i++) {
      sum += (LENGTH - i) * (number.charAt(i) - '0');
    }
    // A remainder that would need the check digit 10 means that the number was never issued.
    int check = (11 - sum % 11) % 11;
    return check == number.charAt(LENGTH - 1) - '0';
  }
}
