package org.permanency.web.view.form;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.permanency.web.view.shell.Notices;

/**
 * A day as somebody types it: day, month and year apart; what they typed stays until it is right.
 */
public final class DayField implements Serializable {
  private static final long serialVersionUID = 1;
  private String day = "";
  private String month = "";
  private String year = "";

  /** A field that shows this day; null leaves it blank. */
  public static DayField of(@Nullable LocalDate shown) {
    var field = new DayField();
    field.show(shown);
    return field;
  }

  /** Shows this day; null leaves it blank. */
  public void show(@Nullable LocalDate shown) {
    day = shown == null ? "" : String.valueOf(shown.getDayOfMonth());
    month = shown == null ? "" : String.valueOf(shown.getMonthValue());
    year = shown == null ? "" : String.valueOf(shown.getYear());
  }

  /**
   * The day typed; null when it is blank, or when it is no day, which is then said at {@code id}.
   *
   * @param what in the middle of a sentence, e.g. "date of birth"
   */
  public @Nullable LocalDate read(String id, String what, Notices notices) {
    if ((day + month + year).isBlank()) {
      return null;
    }
    try {
      return LocalDate.of(number(year), number(month), number(day));
    } catch (NumberFormatException e) {
      notices.wrong(
          id,
          "Enter the " + what.toLowerCase(Locale.UK) + " as day, month and year, e.g. 27 3 2009.");
    } catch (DateTimeException e) {
      notices.wrong(id, "There is no such day. Check the " + what.toLowerCase(Locale.UK) + ".");
    }
    return null;
  }

  private static int number(String typed) {
    return Integer.parseInt(typed.strip());
  }

  public String getDay() {
    return day;
  }

  public void setDay(@Nullable String day) {
    this.day = day == null ? "" : day;
  }

  public String getMonth() {
    return month;
  }

  public void setMonth(@Nullable String month) {
    this.month = month == null ? "" : month;
  }

  public String getYear() {
    return year;
  }

  public void setYear(@Nullable String year) {
    this.year = year == null ? "" : year;
  }
}
