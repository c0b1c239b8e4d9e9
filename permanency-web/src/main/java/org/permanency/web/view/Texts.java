package org.permanency.web.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.permanency.web.caller.BusinessDay;

/** Days, times and ages as people write them here: 15 March 2016, 14:02. */
public final class Texts {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

  private Texts() {}

  /** 15 March 2016; empty for null. */
  public static String day(@Nullable LocalDate day) {
    return day == null ? "" : DAY.format(day);
  }

  /** 15 March 2016, 14:02, by the clock in England; empty for null. */
  public static String time(@Nullable Instant at) {
    return at == null ? "" : TIME.format(at.atZone(BusinessDay.ENGLAND));
  }

  /** 14:02 by the clock in England. */
  public static String clock(Instant at) {
    return CLOCK.format(at.atZone(BusinessDay.ENGLAND));
  }

  /** How long before {@code today}: today, 3 days ago, 5 weeks ago, 2 years ago, in 4 days. */
  public static String ago(LocalDate day, LocalDate today) {
    long days = today.toEpochDay() - day.toEpochDay();
    if (days == 0) {
      return "today";
    }
    var span = day.isBefore(today) ? Period.between(day, today) : Period.between(today, day);
    var much = span(span, Math.abs(days));
    return days > 0 ? much + " ago" : "in " + much;
  }

  private static String span(Period span, long days) {
    if (span.getYears() > 0) {
      return count(span.getYears(), "year");
    }
    if (span.getMonths() >= 3) {
      return count(span.getMonths(), "month");
    }
    return days >= 21 ? count(days / 7, "week") : count(days, "day");
  }

  /** 1 day, 2 days. */
  public static String count(long number, String what) {
    return String.format(Locale.UK, "%,d %s%s", number, what, number == 1 ? "" : "s");
  }
}
