package org.permanency.returns.check.rule;

/** Miles from home to the placement, in tenths as the return writes them. */
final class Distance {
  /** Blank or no number. */
  static final int NONE = Integer.MIN_VALUE;

  private Distance() {}

  /** Reads {@code 12.5} as 125; {@link #NONE} for anything that is no number. */
  static int tenths(String text) {
    try {
      return Math.toIntExact(Math.round(10 * Double.parseDouble(text)));
    } catch (NumberFormatException | ArithmeticException e) {
      return NONE;
    }
  }

  /** Whether a distance is a number from 0 to {@code most} tenths. */
  static boolean within(int tenths, int most) {
    return tenths >= 0 && tenths <= most;
  }

  /** Whether both are numbers that are {@code least} tenths or more apart. */
  static boolean apart(int one, int other, int least) {
    return one != NONE && other != NONE && Math.abs((long) one - other) >= least;
  }
}
