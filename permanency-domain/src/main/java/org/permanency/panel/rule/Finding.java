package org.permanency.panel.rule;

/** What a panel recommends, or a decision maker decides. */
public enum Finding {
  /** Approve, or go on, with the terms. */
  SUITABLE("Suitable"),
  /** Do not approve, or end the approval. */
  UNSUITABLE("Not suitable"),
  /** A brief report is not enough: the full one is asked for. */
  FULL_REPORT("Full report needed"),
  /** To be heard again later. */
  DEFERRED("Deferred"),
  /** Advice was given; nothing is decided. */
  ADVICE("Advice given");

  private final String label;

  Finding(String label) {
    this.label = label;
  }

  /** As people say it. */
  public String label() {
    return label;
  }
}
