package org.permanency.people;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words that tell people of one name apart. */
final class FindWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private FindWords() {}

  /** {@code born 15 March 2016, }; empty when it is not known. */
  static String born(@Nullable LocalDate day) {
    return day == null ? "" : "born " + DAY.format(day) + ", ";
  }
}
