package org.permanency.returns.rule;

/**
 * How long files of an import that was checked and not taken in are kept: the rule {@code
 * import-retention}.
 *
 * @param checkedDays whole days of 24 hours after the check, 1 to 366
 */
public record ImportRetention(int checkedDays) {
  /**
   * @throws IllegalArgumentException if it is none of 1 to 366
   */
  public ImportRetention {
    if (checkedDays < 1 || checkedDays > 366) {
      throw new IllegalArgumentException("checkedDays should be 1 to 366, not " + checkedDays);
    }
  }
}
