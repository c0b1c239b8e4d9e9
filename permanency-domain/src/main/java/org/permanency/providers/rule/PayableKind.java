package org.permanency.providers.rule;

/** What a document that is to be paid is. */
public enum PayableKind {
  /** A provider's invoice. */
  INVOICE("Invoice"),
  /** A provider's credit note; it is set off. */
  CREDIT("Credit note"),
  /** Another agency's invoice for a stage of a fee that we owe. */
  FEE("Adoption fee");

  private final String words;

  PayableKind(String words) {
    this.words = words;
  }

  /** For people. */
  public String words() {
    return words;
  }
}
