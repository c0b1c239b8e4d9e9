package org.permanency.keeping.rule;

/** How households leave the agency, and come to it from another. */
public enum DepartureKind {
  /** The carers gave written notice. */
  RESIGNATION("fostering-resignation"),
  /** The carers go to another service, which asks for their records. */
  TRANSFER_OUT("fostering-records-request"),
  /** The carers come from another service, or all came with the contract. */
  TRANSFER_IN("transfer-in");

  private final String clock;

  DepartureKind(String clock) {
    this.clock = clock;
  }

  /** Key of its timescale. */
  public String clock() {
    return clock;
  }
}
