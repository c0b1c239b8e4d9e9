package org.permanency.people.rule;

import java.util.regex.Pattern;

/**
 * NHS numbers: ten digits, the last of which checks the others (modulus 11). Source: NHS data
 * dictionary.
 */
public final class NhsNumber {
  private static final Pattern FORM = Pattern.compile("[0-9]{10}");
  private static final Pattern BETWEEN = Pattern.compile("[\\s-]");
  private static final int LENGTH = 10;

  private NhsNumber() {}

  /** The digits alone, as kept; people write them in groups of 3, 3 and 4. */
  public static String plain(String typed) {
    return BETWEEN.matcher(typed).replaceAll("");
  }

  /**
   * Whether the last digit fits the nine before it.
   *
   * @param number digits alone
   */
  public static boolean fits(String number) {
    if (!FORM.matcher(number).matches()) {
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
