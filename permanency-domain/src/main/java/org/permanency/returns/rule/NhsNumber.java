package org.permanency.returns.rule;

import java.util.regex.Pattern;

/** NHS numbers: ten digits, the last of which checks the others (NHS data dictionary). */
public final class NhsNumber {
  private static final Pattern FORM = Pattern.compile("[0-9]{10}");

  private NhsNumber() {}

  /** Whether {@code number} is ten digits with the right check digit; no blanks or hyphens. */
  public static boolean isValid(String number) {
    return FORM.matcher(number).matches() && checkDigit(number) == number.charAt(9) - '0';
  }

  /** The check digit of the first nine digits; 10 when these nine cannot begin a number. */
  private static int checkDigit(String number) {
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += (10 - i) * (number.charAt(i) - '0');
    }
    int rest = 11 - sum % 11;
    return rest == 11 ? 0 : rest;
  }
}
