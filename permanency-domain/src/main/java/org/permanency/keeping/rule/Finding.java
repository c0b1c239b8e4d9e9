package org.permanency.keeping.rule;

/** What the answer to a complaint says of it. */
public enum Finding {
  /** It was right. */
  UPHELD,
  /** It was right in part. */
  PARTLY,
  /** It was not right. */
  NOT_UPHELD
}
