package org.permanency.people.rule;

/**
 * Unique pupil numbers: a check letter, then twelve characters: digits, of which the last may be a
 * letter while the number is temporary. {@code UN1} to {@code UN5} say why there is none.
 */
public final class Upn {
  /** The letters a check may have; I, O and S are left out, being taken for digits. */
  private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

  private Upn() {}

  /** Without blanks, in capitals, as kept. */
  public static String plain(String typed) {
    return typed.replaceAll("\\s", "").toUpperCase(java.util.Locale.ROOT);
  }

  /**
   * Whether the first letter fits the twelve characters after it, or it says why there is none.
   *
   * @param upn as {@link #plain} gives it
   */
  public static boolean fits(String upn) {
    if (upn.matches("UN[1-5]")) {
      return true;
    }
    if (!upn.matches("[" + LETTERS + "][0-9]{11}[0-9" + LETTERS + "]")) {
      return false;
    }
    int sum = 0;
    for (int at = 1; at < upn.length(); at++) {
      sum += (at + 1) * value(upn.charAt(at));
    }
    return LETTERS.charAt(sum % LETTERS.length()) == upn.charAt(0);
  }

  private static int value(char c) {
    return c >= '0' && c <= '9' ? c - '0' : LETTERS.indexOf(c);
  }
}
