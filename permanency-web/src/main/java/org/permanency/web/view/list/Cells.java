package org.permanency.web.view.list;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.permanency.web.view.Texts;

/** Puts the value of a cell into words. */
final class Cells {
  private Cells() {}

  static String text(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof LocalDate day) {
      return Texts.day(day);
    }
    if (value instanceof Instant at) {
      return Texts.time(at);
    }
    if (value instanceof Tag tag) {
      return tag.text();
    }
    if (value instanceof Integer || value instanceof Long) {
      return String.format(Locale.UK, "%,d", ((Number) value).longValue());
    }
    if (value instanceof BigDecimal number) {
      return String.format(Locale.UK, "%,." + Math.max(0, number.scale()) + "f", number);
    }
    if (value instanceof Boolean yes) {
      return yes ? "Yes" : "No";
    }
    return value.toString();
  }
}
