package org.permanency.people.rule;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Unique pupil numbers: a check letter, then twelve digits, or eleven digits and a letter while the
 * number is temporary. {@code UN1} to {@code UN5} say why there is none. Source: the Department for
 * Education's rules for pupil numbers; national return, check 168.
 */
public final class Upn {
  /** Letters in the order of their values 0 to 22; I, O and S are left out. */
  private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

  private static final Pattern FORM =
      Pattern.compile("[" + LETTERS + "][0-9]{11}[0-9" + LETTERS + "]");
  private static final Pattern BLANKS = Pattern.compile("\\s");

  /** Why a number is not known: not of school age, never at school here, abroad, new, disputed. */
  private static final Set<String> UNKNOWN = Set.of("UN1", "UN2", "UN3", "UN4", "UN5");

  private Upn() {}

  /** Without blanks, in capitals, as kept. */
  public static String plain(String typed) {
    return BLANKS.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
  }

  /**
   * Whether the first letter fits the twelve characters after it, or it says why there is none.
   *
   * @param upn as {@link #plain} gives it
   */
  public static boolean fits(String upn) {
    return hasForm(upn) && (isUnknownCode(upn) || checkLetter(upn) == upn.charAt(0));
  }

  /** Whether {@code upn} (as {@link #plain} gives it) says why there is no number. */
  public static boolean isUnknownCode(String upn) {
    return UNKNOWN.contains(upn);
  }

  /** Whether {@code upn} has the form of a number, or says why there is none. */
  public static boolean hasForm(String upn) {
    return isUnknownCode(upn) || FORM.matcher(upn).matches();
  }

  /**
   * The check letter that fits the twelve characters after it: each is multiplied by its position
   * in the number (2 to 13), and the sum's remainder by 23 counts the letters.
   *
   * @param upn a number of the right form
   */
  public static char checkLetter(String upn) {
    int sum = 0;
    for (int at = 1; at < upn.length(); at++) {
      sum += (at + 1) * value(upn.charAt(at));
    }
    return LETTERS.charAt(sum % LETTERS.length());
  }

  private static int value(char c) {
    return c >= '0' && c <= '9' ? c - '0' : LETTERS.indexOf(c);
  }
}
