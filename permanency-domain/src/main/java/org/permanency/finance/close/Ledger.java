package org.permanency.finance.close;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.permanency.finance.close.rule.CloseKind;
import org.permanency.finance.close.rule.CloseRules;
import org.permanency.finance.close.rule.CloseRules.LedgerRun;
import org.permanency.finance.close.rule.LedgerCalendar;
import org.permanency.finance.rule.PayRunState;
import org.permanency.kernel.EffectivePeriod;

/** Runs and closed periods, laid out by months and years of account. */
final class Ledger {
  private final CloseRules.Facts facts;
  private final List<CloseView> closed;
  private final Map<YearMonth, Long> totals;
  private final Set<LocalDate> paid;

  Ledger(
      LedgerCalendar calendar,
      List<LedgerRun> runs,
      List<CloseView> closed,
      Map<YearMonth, Long> totals,
      LocalDate today) {
    this.facts =
        new CloseRules.Facts(
            calendar,
            runs,
            closedOf(CloseKind.MONTH, closed),
            closedOf(CloseKind.YEAR, closed),
            today);
    this.closed = closed;
    this.totals = totals;
    this.paid =
        runs.stream()
            .filter(r -> r.state() == PayRunState.APPROVED && !r.urgent())
            .map(r -> r.week().start())
            .collect(Collectors.toSet());
  }

  private static Set<YearMonth> closedOf(CloseKind kind, List<CloseView> closed) {
    return closed.stream()
        .filter(c -> c.kind() == kind)
        .map(CloseView::starts)
        .collect(Collectors.toSet());
  }

  List<LedgerPeriod> months(YearMonth last) {
    var months = new ArrayList<LedgerPeriod>();
    facts
        .first()
        .ifPresent(
            first -> {
              for (var m = first; !m.isAfter(last); m = m.plusMonths(1)) {
                months.add(period(CloseKind.MONTH, m));
              }
            });
    Collections.reverse(months);
    return months;
  }

  List<LedgerPeriod> years(YearMonth last) {
    return months(last).stream()
        .flatMap(m -> facts.calendar().yearOf(m.starts()).stream())
        .distinct()
        .map(y -> period(CloseKind.YEAR, y))
        .toList();
  }

  LedgerPeriod period(CloseKind kind, YearMonth starts) {
    var months = kind == CloseKind.MONTH ? List.of(starts) : LedgerCalendar.months(starts);
    var weeks = months.stream().flatMap(m -> facts.calendar().weeksOf(m).stream()).toList();
    return new LedgerPeriod(
        kind,
        starts,
        months.size(),
        weeks,
        weeks.stream().filter(this::missing).toList(),
        (int)
            facts.runs().stream()
                .filter(r -> r.state() == PayRunState.APPROVED && months.contains(r.month()))
                .count(),
        months.stream().mapToLong(m -> totals.getOrDefault(m, 0L)).sum(),
        closed.stream()
            .filter(c -> c.kind() == kind && c.starts().equals(starts))
            .findFirst()
            .orElse(null),
        kind == CloseKind.MONTH ? CloseRules.month(facts, starts) : CloseRules.year(facts, starts));
  }

  /** A week that has ended since pay began, and that no approved run is for. */
  private boolean missing(EffectivePeriod week) {
    var begun = paid.stream().min(LocalDate::compareTo);
    return !paid.contains(week.start())
        && begun.isPresent()
        && week.start().isAfter(begun.get())
        && !Objects.requireNonNull(week.end()).isAfter(facts.today());
  }
}
