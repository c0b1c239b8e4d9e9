package org.permanency.returns;

/** What becomes of a row. */
enum Outcome {
  /** It is new. */
  ADDED,
  /** It says something else than what is held. */
  CHANGED,
  /** It changes nothing. */
  LEFT,
  /** It stays out. */
  REFUSED
}
