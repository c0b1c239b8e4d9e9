package org.permanency.returns.rule;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Unique pupil numbers: a check letter, then twelve digits, or eleven digits and a letter for a
 * temporary number. Source: national return, check 168; the Department for Education's rules for
 * pupil numbers.
 */
public final class Upn {
  /** Letters in the order of their values 0 to 22; I, O and S are not used. */
  private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

  private static final Pattern FORM =
      Pattern.compile("[" + LETTERS + "][0-9]{11}[0-9" + LETTERS + "]");

  /** Why a number is not known: not of school age, never at school here, abroad, new, disputed. */
  private static final Set<String> UNKNOWN = Set.of("UN1", "UN2", "UN3", "UN4", "UN5");

  private Upn() {}

  /** Whether {@code upn} (upper case) says why there is no number. */
  public static boolean isUnknownCode(String upn) {
    return UNKNOWN.contains(upn);
  }

  /**
   * Whether {@code upn} (upper case) has the form of a number or is one of the codes UN1 to UN5.
   */
  public static boolean hasForm(String upn) {
    return UNKNOWN.contains(upn) || FORM.matcher(upn).matches();
  }

  /**
   * The check letter that fits the twelve characters after it: each is multiplied by its position
   * in the number (2 to 13), and the sum's remainder by 23 counts the letters.
   *
   * @param upn a number of the right form, upper case
   */
  public static char checkLetter(String upn) {
    int sum = 0;
    for (int i = 1; i < 13; i++) {
      char c = upn.charAt(i);
      sum += (i + 1) * (Character.isDigit(c) ? c - '0' : LETTERS.indexOf(c));
    }
    return LETTERS.charAt(sum % LETTERS.length());
  }
}
