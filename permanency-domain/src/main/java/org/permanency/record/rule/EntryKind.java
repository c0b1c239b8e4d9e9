package org.permanency.record.rule;

/** Kinds of entry in a chronology; a room with other events adds its own here. */
public enum EntryKind {
  /** Written from a template. */
  RECORDING("Recording"),
  /** A management decision. */
  DECISION("Management decision"),
  /** Something filed. */
  DOCUMENT("Document"),
  /** Care began or ended. */
  CARE("Looked after"),
  /** Legal status. */
  LEGAL("Legal status"),
  /** A placement began or ended. */
  PLACEMENT("Placement"),
  /** A review was held. */
  REVIEW("Review"),
  /** Council or service took the case over. */
  RESPONSIBILITY("Case responsibility"),
  /** A worker got the case. */
  ALLOCATION("Allocated worker"),
  /** Approval of carers. */
  APPROVAL("Approval"),
  /** Terms of approval. */
  TERMS("Terms of approval"),
  /** Payment level. */
  LEVEL("Payment level"),
  /** Places on hold. */
  HOLD("Places on hold"),
  /** A visit that a clock asked for. */
  VISIT("Visit to carers"),
  /** Days on which carers took no child. */
  ABSENCE("Absence of carers"),
  /** An allegation or a concern about standards of care. */
  CONCERN("Concern"),
  /** A panel heard a matter, or the decision maker decided it. */
  PANEL("Panel and decision");

  private final String label;

  EntryKind(String label) {
    this.label = label;
  }

  /** As people call it. */
  public String label() {
    return label;
  }
}
