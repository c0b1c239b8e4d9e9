package org.permanency.performance.rule;

/**
 * The number of looked-after children an agency reckons with: the rule {@code looked-after-range}.
 *
 * @param expectedFrom lower end of the expected range, included
 * @param expectedTo upper end, included
 * @param line number at and above which the pressure clock runs
 */
public record LookedAfterRange(int expectedFrom, int expectedTo, int line) {
  /**
   * @throws IllegalArgumentException if the range is empty or the line lies below it
   */
  public LookedAfterRange {
    if (expectedFrom > expectedTo || line < expectedTo) {
      throw new IllegalArgumentException(
          "expectedFrom should not exceed expectedTo, nor expectedTo the line");
    }
  }
}
