package org.permanency.web.view.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Pence;
import org.permanency.web.view.shell.Notices;

/** Reads what people typed; says beside the field what is wrong with it. */
@RequestScoped
public class Typed {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 3000;
  @Inject Notices notices;

  /** The day typed in a field; null for none, and after saying what is wrong with it. */
  public @Nullable LocalDate day(String field, @Nullable String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    try {
      var day = LocalDate.parse(typed.strip());
      if (day.getYear() >= FIRST_YEAR && day.getYear() < LAST_YEAR) {
        return day;
      }
    } catch (DateTimeParseException e) {
      // said below, as for a year out of range
    }
    notices.wrong(field, "Enter a day with day, month and year of four digits.");
    return null;
  }

  /** The day typed in a field that has to be filled; null after saying what is wrong. */
  public @Nullable LocalDate required(String field, @Nullable String typed, String missing) {
    if (typed == null || typed.isBlank()) {
      notices.wrong(field, missing);
      return null;
    }
    return day(field, typed);
  }

  /**
   * The day typed as day, month and year; null for none, and after saying what is wrong with it.
   *
   * @param what in the middle of a sentence, e.g. "date of birth"
   */
  public @Nullable LocalDate day(String id, DayField field, String what) {
    return field.read(id, what, notices);
  }

  /** The same of a day that has to be given; null after saying what is wrong. */
  public @Nullable LocalDate required(String id, DayField field, String what) {
    var day = day(id, field, what);
    if (day == null && !notices.has(id)) {
      notices.wrong(id, "Enter the " + what + ".");
    }
    return day;
  }

  /** The words typed in a field; empty after saying that it has to be filled. */
  public String words(String field, @Nullable String typed, String missing) {
    var words = typed == null ? "" : typed.strip();
    if (words.isEmpty()) {
      notices.wrong(field, missing);
    }
    return words;
  }

  /** The whole number typed in a field; null for none, and after saying what is wrong. */
  public @Nullable Integer number(String field, @Nullable String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    if (typed.strip().matches("[0-9]{1,3}")) {
      return Integer.valueOf(typed.strip());
    }
    notices.wrong(field, "Enter a whole number in digits.");
    return null;
  }

  /** The pounds typed in a field, with or without pound sign and commas; null for none or wrong. */
  public @Nullable Pence money(String field, @Nullable String typed) {
    var plain = typed == null ? "" : typed.replaceAll("[£,\\s]", "");
    if (plain.isEmpty()) {
      return null;
    }
    if (plain.matches("[0-9]{1,7}(\\.[0-9]{1,2})?")) {
      return Pence.ofPounds(new BigDecimal(plain));
    }
    notices.wrong(field, "Enter pounds and pence, for example 145.44.");
    return null;
  }

  /** Whether nothing was wrong so far. */
  public boolean right() {
    return notices.getErrors().isEmpty();
  }
}
