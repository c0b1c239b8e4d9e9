package org.permanency.performance.rule;

/** Which way an indicator gets better. */
public enum Direction {
  /** More is better. */
  HIGHER("Higher is better"),
  /** Less is better. */
  LOWER("Lower is better"),
  /** Neither; the number tells how much there is to do. */
  NEUTRAL("Neither");

  private final String words;

  Direction(String words) {
    this.words = words;
  }

  /** As shown on pages. */
  public String words() {
    return words;
  }
}
