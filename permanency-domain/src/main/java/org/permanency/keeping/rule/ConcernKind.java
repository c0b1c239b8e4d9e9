package org.permanency.keeping.rule;

/** What a concern is. */
public enum ConcernKind {
  /** Somebody says that a child was harmed, or that an offence or risk of harm is there. */
  ALLEGATION,
  /** The care is said to be below the standard, without harm. */
  STANDARDS
}
