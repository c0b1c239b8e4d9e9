package org.permanency.keeping.rule;

/** What a review comes to: as recommended, and as decided. */
public enum ReviewResult {
  /** The approval goes on as it is. */
  CONTINUE,
  /** It goes on with other terms. */
  NEW_TERMS,
  /** It shall end. */
  TERMINATE
}
