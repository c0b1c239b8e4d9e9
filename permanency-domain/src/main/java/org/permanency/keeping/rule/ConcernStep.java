package org.permanency.keeping.rule;

/** What is done about a concern, beside telling those who must know. */
public enum ConcernStep {
  /** A strategy meeting or discussion. */
  STRATEGY_MEETING,
  /** Something to keep people safe meanwhile. */
  ACTION,
  /** Support for the carers, independent of the agency. */
  SUPPORT,
  /** An event of Schedule 7 was notified. */
  SCHEDULE_7,
  /** Anything else. */
  NOTE
}
