package org.permanency.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.permanency.rules.rule.EffectiveDated.Version;

/**
 * Days on which banks work.
 *
 * @param holidays versions of {@code bank-holidays}; the first that holds a day says whether it is
 *     one. On a day without a version the days published for England count
 */
public record BankDays(List<Version<BankHolidays>> holidays) {
  /** The days published for England, whatever the year. */
  public static final BankDays ENGLAND = new BankDays(List.of());

  /** Copies the versions. */
  public BankDays {
    holidays = List.copyOf(holidays);
  }

  /** Those of a tenant. */
  public static BankDays of(RuleBook book) {
    return new BankDays(book.versions(CalendarRules.BANK_HOLIDAYS));
  }

  /** Whether banks work on {@code day}. */
  public boolean working(LocalDate day) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return !weekend
        && version(day).map(v -> v.on(day).isEmpty()).orElseGet(() -> WorkingDays.isWorking(day));
  }

  private Optional<BankHolidays> version(LocalDate day) {
    for (var version : holidays) {
      if (version.period().includes(day)) {
        return Optional.of(version.value());
      }
    }
    return Optional.empty();
  }

  /** The name of the bank holiday on {@code day}; empty for every other day. */
  public Optional<String> holiday(LocalDate day) {
    return version(day)
        .map(v -> v.on(day))
        .orElseGet(
            () ->
                WorkingDays.bankHolidays(day.getYear()).contains(day)
                    ? Optional.of("Bank holiday")
                    : Optional.empty());
  }

  /** {@code day} itself when banks work on it, else the last one before it. */
  public LocalDate sameOrBefore(LocalDate day) {
    var at = day;
    while (!working(at)) {
      at = at.minusDays(1);
    }
    return at;
  }

  /** {@code day} itself when banks work on it, else the first one after it. */
  public LocalDate sameOrAfter(LocalDate day) {
    var at = day;
    while (!working(at)) {
      at = at.plusDays(1);
    }
    return at;
  }

  /** The working day that many working days after {@code day}, which is not counted. */
  public LocalDate after(LocalDate day, int count) {
    var at = day;
    for (int i = 0; i < count; i++) {
      at = sameOrAfter(at.plusDays(1));
    }
    return at;
  }

  /** The working day that many working days before {@code day}, which is not counted. */
  public LocalDate before(LocalDate day, int count) {
    var at = day;
    for (int i = 0; i < count; i++) {
      at = sameOrBefore(at.minusDays(1));
    }
    return at;
  }
}
