package org.permanency.finance.rule;

/** What becomes of a household's sum in one run. */
public enum PaymentOutcome {
  /** One payment in the bank file. */
  IN_FILE,
  /** Held back: no account, or one that no money can be sent to. */
  HELD,
  /** Kept out of the file by a person until released; a later run's file then pays it. */
  ON_HOLD,
  /** Less than nothing: an overpayment, carried until it is recovered. */
  CARRIED,
  /** Exactly nothing. */
  NOTHING;
}
