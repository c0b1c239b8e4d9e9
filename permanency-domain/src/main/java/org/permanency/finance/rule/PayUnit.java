package org.permanency.finance.rule;

/** What a part of a line counts. */
public enum PayUnit {
  /** Nights at a weekly rate: a seventh of the rate each. */
  NIGHT,
  /** Days at a weekly rate: a seventh of the rate each; they are no nights in care. */
  DAY,
  /** Things at a rate each, e.g. a birthday, a duty of 24 hours, an approved claim. */
  EACH
}
