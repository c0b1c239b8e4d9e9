package org.permanency.finance.rule;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What a payee sees of a payment on its bank statement, and the bank names when it returns one. */
public final class PayReference {
  private static final DateTimeFormatter WEEK =
      DateTimeFormatter.ofPattern("ddMMMyy", Locale.ENGLISH);
  private static final int CODE = 10;

  private PayReference() {}

  /**
   * The reference of a payment.
   *
   * @param code the payee's code; no more of it than its first ten characters
   * @param week first day of the run's pay week
   */
  public static String of(String code, LocalDate week) {
    var start = code.length() > CODE ? code.substring(0, CODE) : code;
    return (start + " " + week.format(WEEK)).toUpperCase(Locale.UK);
  }
}
