package org.permanency.web.view.pay;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A pay week in words: 5 to 11 September 2016. */
final class PayWeeks {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d", Locale.UK);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
  private static final DateTimeFormatter YEAR =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private PayWeeks() {}

  /** The days from the first to the last, both included; what both share is said once. */
  static String words(LocalDate first, LocalDate last) {
    if (first.getYear() != last.getYear()) {
      return YEAR.format(first) + " to " + YEAR.format(last);
    }
    var start = first.getMonth() == last.getMonth() ? DAY : MONTH;
    return start.format(first) + " to " + YEAR.format(last);
  }
}
