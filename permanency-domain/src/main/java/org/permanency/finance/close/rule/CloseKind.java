package org.permanency.finance.close.rule;

import java.util.Locale;

/** What is closed. */
public enum CloseKind {
  /** A calendar month with the pay weeks that belong to it. */
  MONTH,
  /** Twelve months of account, each of them closed before. */
  YEAR;

  /** As records and answers write it, e.g. {@code month}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The constant of this code.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static CloseKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
