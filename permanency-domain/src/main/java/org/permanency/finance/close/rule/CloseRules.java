package org.permanency.finance.close.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.permanency.finance.rule.PayRunState;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Reason;

/** When a month or a year of account may be closed. Nothing opens it again. */
public final class CloseRules {
  private CloseRules() {}

  /**
   * A run that is not cancelled.
   *
   * @param week its pay week
   * @param month the month in whose accounts it stands
   * @param urgent whether it pays one payee, so that its week still waits for its own run
   */
  public record LedgerRun(
      UUID id, PayRunState state, EffectivePeriod week, YearMonth month, boolean urgent) {}

  /**
   * What the decision stands on.
   *
   * @param calendar months, years and their weeks
   * @param runs those that are not cancelled
   * @param months months closed before
   * @param years years closed before, by their first month
   * @param today business day
   */
  public record Facts(
      LedgerCalendar calendar,
      List<LedgerRun> runs,
      Set<YearMonth> months,
      Set<YearMonth> years,
      LocalDate today) {
    /** Copies the collections. */
    public Facts {
      runs = List.copyOf(runs);
      months = Set.copyOf(months);
      years = Set.copyOf(years);
    }

    /** The month in which pay begins: that of the first approved run. */
    public Optional<YearMonth> first() {
      return runs.stream()
          .filter(r -> r.state() == PayRunState.APPROVED)
          .map(LedgerRun::month)
          .min(Comparator.naturalOrder());
    }
  }

  /**
   * Why a month may not be closed; empty when it may. Codes: {@code finance.close.no-rule}, {@code
   * already-closed}, {@code nothing-paid}, {@code out-of-order}, {@code not-over}, {@code
   * open-run}.
   */
  public static List<Reason> month(Facts facts, YearMonth month) {
    var words = LedgerCalendar.words(month);
    if (facts.calendar().yearOf(month).isEmpty()) {
      return List.of(Reason.of("finance.close.no-rule", "month", words));
    }
    if (facts.months().contains(month)) {
      return List.of(Reason.of("finance.close.already-closed", "what", words));
    }
    var first = facts.first();
    if (first.isEmpty() || month.isBefore(first.get())) {
      return List.of(Reason.of("finance.close.nothing-paid", "what", words));
    }
    var no = new ArrayList<Reason>();
    earliestOpen(facts, first.get(), month)
        .ifPresent(
            m -> no.add(Reason.of("finance.close.out-of-order", "first", LedgerCalendar.words(m))));
    var over = lastDay(facts, month);
    if (!over.isBefore(facts.today())) {
      no.add(Reason.of("finance.close.not-over", "month", words, "ends", over));
    }
    facts.runs().stream()
        .filter(r -> r.state().open() && r.month().equals(month))
        .forEach(r -> no.add(Reason.of("finance.close.open-run", "periodStart", r.week().start())));
    return no;
  }

  private static Optional<YearMonth> earliestOpen(Facts facts, YearMonth first, YearMonth month) {
    for (var m = first; m.isBefore(month); m = m.plusMonths(1)) {
      if (!facts.months().contains(m)) {
        return Optional.of(m);
      }
    }
    return Optional.empty();
  }

  /** Last day of the last pay week of a month; of the month itself where it has none. */
  private static LocalDate lastDay(Facts facts, YearMonth month) {
    var weeks = facts.calendar().weeksOf(month);
    return weeks.isEmpty()
        ? month.atEndOfMonth()
        : Objects.requireNonNull(weeks.get(weeks.size() - 1).end()).minusDays(1);
  }

  /**
   * Why the year that begins with {@code first} may not be closed; empty when it may. Codes: {@code
   * finance.close.no-rule}, {@code not-a-year}, {@code already-closed}, {@code nothing-paid},
   * {@code months-open}.
   */
  public static List<Reason> year(Facts facts, YearMonth first) {
    var words = LedgerCalendar.words(first);
    var year = facts.calendar().yearOf(first);
    if (year.isEmpty()) {
      return List.of(Reason.of("finance.close.no-rule", "month", words));
    }
    if (!year.get().equals(first)) {
      return List.of(
          Reason.of(
              "finance.close.not-a-year",
              "month",
              words,
              "first",
              LedgerCalendar.words(year.get())));
    }
    var what = "the year from " + words;
    if (facts.years().contains(first)) {
      return List.of(Reason.of("finance.close.already-closed", "what", what));
    }
    var begun = facts.first();
    var months = LedgerCalendar.months(first);
    if (begun.isEmpty() || months.get(months.size() - 1).isBefore(begun.get())) {
      return List.of(Reason.of("finance.close.nothing-paid", "what", what));
    }
    var open =
        months.stream()
            .filter(m -> !m.isBefore(begun.get()) && !facts.months().contains(m))
            .map(LedgerCalendar::words)
            .collect(Collectors.joining(", "));
    return open.isEmpty()
        ? List.of()
        : List.of(Reason.of("finance.close.months-open", "months", open));
  }
}
