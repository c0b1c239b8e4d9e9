package org.permanency.performance.rule;

import java.util.Locale;

/** What an indicator's value is in. */
public enum Unit {
  /** Children, households or places. */
  COUNT,
  /** Hundredths of the denominator, to two decimals. */
  PERCENT;

  /** As REST writes it: {@code count}, {@code percent}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
