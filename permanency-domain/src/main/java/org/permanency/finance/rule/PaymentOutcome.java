package org.permanency.finance.rule;

/** What becomes of a household's sum in one run. */
public enum PaymentOutcome {
  /** One payment in the bank file. */
  IN_FILE,
  /** Held back: no account, or one that no money can be sent to. */
  HELD,
  /** Less than nothing: an overpayment, carried until it is recovered. */
  CARRIED,
  /** Exactly nothing. */
  NOTHING;
}
