package org.permanency.finance.rule;

import java.util.Locale;

/** Kinds of payment. Other allowances, fees and recoveries get a constant of their own here. */
public enum LineKind {
  /** The week that the run pays. */
  ALLOWANCE,
  /** An earlier week that now comes to more or less than was paid for it. */
  DIFFERENCE;

  /** As records and answers write it, e.g. {@code allowance}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant of this code. */
  public static LineKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
