package org.permanency.web.view.record;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.permanency.web.view.Texts;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.list.Tag.Meaning;

/** Times of the case record in words. */
final class RecordWords {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

  private RecordWords() {}

  /** 15 March 2016, 14:02. */
  static String at(LocalDateTime at) {
    return event(at.toLocalDate(), at.toLocalTime());
  }

  /** The day of an event, with its time when that is known. */
  static String event(LocalDate on, @Nullable LocalTime at) {
    return Texts.day(on) + (at == null ? "" : ", " + TIME.format(at));
  }

  /** Whether it was recorded in time; null when no rule says until when. */
  static @Nullable Tag timeliness(@Nullable LocalDateTime due, long hoursLate) {
    if (due == null) {
      return null;
    }
    return hoursLate == 0
        ? new Tag("In time", Meaning.DONE)
        : new Tag("Recorded " + Texts.count(hoursLate, "hour") + " late", Meaning.LATE);
  }
}
