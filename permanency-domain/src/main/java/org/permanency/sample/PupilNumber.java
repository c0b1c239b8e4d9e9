package org.permanency.sample;

/**
 * Unique pupil numbers with the check letter that belongs to them: digits weighted by their place
 * (the first digit stands at place 2), summed, modulo 23, as a letter of the alphabet without I, O
 * and S.
 */
final class PupilNumber {
  private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

  private PupilNumber() {}

  /**
   * The number of the pupil that entered school as number {@code serial} of a council.
   *
   * @param council three digits
   * @param entered year of entry
   * @param serial 0 to 999,999, unique within the council
   */
  static String of(String council, int entered, int serial) {
    var digits =
        "%s%04d%02d%03d".formatted(council, 9000 + serial / 1000, entered % 100, serial % 1000);
    return checkLetter(digits) + digits;
  }

  static char checkLetter(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += (digits.charAt(i) - '0') * (i + 2);
    }
    return LETTERS.charAt(sum % LETTERS.length());
  }
}
