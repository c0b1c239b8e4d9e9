package org.permanency.providers.rule;

/** Who pays a fee between adoption agencies. */
public enum Direction {
  /** We pay: our child is placed with adopters of the other agency. */
  OWED("We pay"),
  /** The other agency pays: its child is placed with our adopters. */
  DUE("We are paid");

  private final String words;

  Direction(String words) {
    this.words = words;
  }

  /** As people say it. */
  public String words() {
    return words;
  }
}
