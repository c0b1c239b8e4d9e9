package org.permanency.keeping.rule;

/** What an allegation or concern came to. */
public enum ConcernOutcome {
  /** Evidence proves it. */
  SUBSTANTIATED,
  /** Evidence neither proves nor disproves it. */
  UNSUBSTANTIATED,
  /** No evidence supports it. */
  UNFOUNDED,
  /** Evidence disproves it. */
  FALSE,
  /** Evidence disproves it, and somebody meant to deceive. */
  MALICIOUS
}
