package org.permanency.adoption.rule;

/** How an approval ends. */
public enum AdopterEnd {
  /** The adopters gave notice. */
  RESIGNED(AdopterState.WITHDRAWN),
  /** The agency ended it. */
  TERMINATED(AdopterState.ENDED),
  /** Another agency has them now. */
  TRANSFERRED(AdopterState.ENDED),
  /** The court made the adoption order. */
  ADOPTED(AdopterState.ENDED);

  private final AdopterState state;

  AdopterEnd(AdopterState state) {
    this.state = state;
  }

  /** The state it leads to. */
  public AdopterState state() {
    return state;
  }
}
