package org.permanency.panel.rule;

/** What a member of a panel is on it. */
public enum Office {
  /** Presides. */
  CHAIR("Chair"),
  /** Presides when the chair does not. */
  VICE_CHAIR("Vice chair"),
  /** Sits. */
  MEMBER("Member");

  private final String label;

  Office(String label) {
    this.label = label;
  }

  /** As people say it. */
  public String label() {
    return label;
  }

  /** Whether it may preside. */
  public boolean presides() {
    return this != MEMBER;
  }
}
