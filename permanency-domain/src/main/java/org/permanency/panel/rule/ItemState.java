package org.permanency.panel.rule;

/** What became of a matter at one meeting. */
public enum ItemState {
  /** Is to be heard. */
  LISTED("To be heard"),
  /** Was heard by a quorate panel. */
  HEARD("Heard"),
  /** Was heard when the panel was not quorate; it has to be heard again. */
  INVALID("Not valid: to be heard again"),
  /** Was taken off the agenda. */
  TAKEN_OFF("Taken off");

  private final String label;

  ItemState(String label) {
    this.label = label;
  }

  /** As people say it. */
  public String label() {
    return label;
  }
}
