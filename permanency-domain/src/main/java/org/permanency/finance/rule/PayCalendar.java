package org.permanency.finance.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.rules.rule.EffectiveDated.Version;

/**
 * The pay weeks of a tenant over the years. Where a later version of the rule begins weeks on
 * another day, the one week in between is shorter or longer, so that no night falls out or is paid
 * twice.
 *
 * @param versions versions of the rule {@code pay-week}; the first that holds a day is the one in
 *     force on it
 */
public record PayCalendar(List<Version<PayWeek>> versions) {
  /** A week may run on into the next version's first day, and never further than this. */
  private static final int LONGEST = 14;

  /** Copies the versions. */
  public PayCalendar {
    versions = List.copyOf(versions);
  }

  /** The rule in force on {@code day}. */
  public Optional<PayWeek> on(LocalDate day) {
    for (var version : versions) {
      if (version.period().includes(day)) {
        return Optional.of(version.value());
      }
    }
    return Optional.empty();
  }

  /** Whether a pay week begins on {@code day}. */
  public boolean begins(LocalDate day) {
    return on(day).map(rule -> rule.begins(day)).orElse(false);
  }

  /** The pay week that begins on {@code start}; empty when no rule says where the next begins. */
  public Optional<EffectivePeriod> find(LocalDate start) {
    for (int days = 1; days <= LONGEST; days++) {
      if (begins(start.plusDays(days))) {
        return Optional.of(new EffectivePeriod(start, start.plusDays(days)));
      }
    }
    return Optional.empty();
  }

  /**
   * The pay week that begins on {@code start}.
   *
   * @throws IllegalStateException if no rule says where the next one begins
   */
  public EffectivePeriod week(LocalDate start) {
    return find(start)
        .orElseThrow(
            () ->
                new IllegalStateException("no rule says when the pay week of " + start + " ends"));
  }

  /** All pay weeks from the one that begins on {@code first} to the one that holds {@code last}. */
  public List<EffectivePeriod> weeks(LocalDate first, LocalDate last) {
    var weeks = new ArrayList<EffectivePeriod>();
    var start = first;
    while (!start.isAfter(last)) {
      var week = week(start);
      weeks.add(week);
      start = java.util.Objects.requireNonNull(week.end());
    }
    return weeks;
  }
}
