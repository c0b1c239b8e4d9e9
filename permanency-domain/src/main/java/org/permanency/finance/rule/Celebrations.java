package org.permanency.finance.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.people.rule.ChildFact;

/**
 * Extra weeks for days that are celebrated: the rule {@code celebrations}.
 *
 * @param events by key, which is also the kind of payment, e.g. {@code birthday}
 */
public record Celebrations(Map<String, Event> events) {
  private static final String BIRTHDAY = "birthday";

  /**
   * A day that is celebrated.
   *
   * @param label as people say it
   * @param on {@code birthday}, or month and day as {@code 12-25}
   * @param weeks weeks at the level's rate, 1 or more
   * @param level level by its key in {@code fostering-allowances}, whatever the carer's own
   * @param notForExceptions kinds of exception that keep it from being paid
   * @param notForTypes types of household that it is not paid to
   */
  public record Event(
      String label,
      String on,
      int weeks,
      String level,
      @Nullable List<String> notForExceptions,
      @Nullable List<String> notForTypes) {
    /**
     * @throws IllegalArgumentException when {@code on} is neither birthday nor a day of the year
     */
    public Event {
      notForExceptions = notForExceptions == null ? List.of() : List.copyOf(notForExceptions);
      notForTypes = notForTypes == null ? List.of() : List.copyOf(notForTypes);
      if (!on.equals(BIRTHDAY)) {
        day(on);
      }
    }

    private static MonthDay day(String on) {
      try {
        return MonthDay.parse("--" + on);
      } catch (DateTimeException e) {
        throw new IllegalArgumentException(
            "'" + on + "' is neither birthday nor a day like 12-25", e);
      }
    }

    /** Kinds of exception that keep it from being paid. */
    public List<String> exceptions() {
      return Objects.requireNonNull(notForExceptions);
    }

    /** Types of household that it is not paid to. */
    public List<String> types() {
      return Objects.requireNonNull(notForTypes);
    }

    /**
     * Its days within {@code window} for a child born on {@code born}; no birthdays when that is
     * not known, and never the day of birth itself.
     */
    List<LocalDate> days(EffectivePeriod window, @Nullable LocalDate born) {
      var days = new ArrayList<LocalDate>(1);
      int last = Objects.requireNonNull(window.end()).getYear();
      for (int year = window.start().getYear(); year <= last; year++) {
        var day = in(year, born);
        if (day != null && window.includes(day)) {
          days.add(day);
        }
      }
      return days;
    }

    private @Nullable LocalDate in(int year, @Nullable LocalDate born) {
      if (!on.equals(BIRTHDAY)) {
        return day(on).atYear(year);
      }
      return born == null || year <= born.getYear()
          ? null
          : ChildFact.reached(born, year - born.getYear());
    }
  }

  /** Copies the events. */
  public Celebrations {
    events = Map.copyOf(events);
  }
}
