package org.permanency.returns.check.rule;

/** How much a finding weighs. */
public enum Severity {
  /** The return is not taken with it unless it is mended or explained. */
  ERROR,
  /** It may be right; somebody looks and, where it is, says so. */
  QUERY
}
