package org.permanency.performance.rule;

/** The days an indicator is about. */
public enum Basis {
  /** The last day of the month. */
  MONTH_END("As at month end"),
  /** From 1 April to month end. */
  YEAR_TO_DATE("Year to date"),
  /** The twelve whole calendar months that end with the month. */
  TWELVE_MONTHS("Twelve months to month end");

  private final String words;

  Basis(String words) {
    this.words = words;
  }

  /** As shown on pages. */
  public String words() {
    return words;
  }
}
