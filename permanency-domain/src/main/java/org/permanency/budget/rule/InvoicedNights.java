package org.permanency.budget.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.permanency.budget.rule.PlacedNights.Night;
import org.permanency.budget.rule.PlacedNights.Nights;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;

/** Nights that approved invoices of providers paid. */
final class InvoicedNights {
  private InvoicedNights() {}

  /** What was paid for the nights of a period. */
  static Pence sum(NavigableMap<LocalDate, Pence> invoiced, EffectivePeriod period) {
    return invoiced.subMap(period.start(), Objects.requireNonNull(period.end())).values().stream()
        .reduce(Pence.ZERO, Pence::plus);
  }

  /** Runs of nights that follow one another. */
  static List<EffectivePeriod> runs(Iterable<LocalDate> nights) {
    var runs = new ArrayList<EffectivePeriod>();
    for (var night : nights) {
      var last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
      if (last != null && night.equals(last.end())) {
        runs.set(runs.size() - 1, new EffectivePeriod(last.start(), night.plusDays(1)));
      } else {
        runs.add(new EffectivePeriod(night, night.plusDays(1)));
      }
    }
    return runs;
  }

  /**
   * Invoiced nights on which the records do not have the child with a provider: paid all the same,
   * they count where it was before them, or else after them.
   */
  static List<Nights> elsewhere(
      NavigableMap<LocalDate, Pence> invoiced, List<Nights> placed, EffectivePeriod window) {
    var left =
        invoiced.keySet().stream()
            .filter(window::includes)
            .filter(n -> placed.stream().noneMatch(p -> p.period().includes(n)))
            .toList();
    return runs(left).stream()
        .map(run -> new Nights(run, like(placed, run.start()), "", true))
        .toList();
  }

  private static Night like(List<Nights> placed, LocalDate night) {
    @Nullable Night before = null;
    @Nullable Night after = null;
    for (var nights : placed) {
      if (nights.period().start().isBefore(night)) {
        before = nights.night();
      } else if (after == null) {
        after = nights.night();
      }
    }
    var found = before == null ? after : before;
    return found == null ? Night.outside(night) : found;
  }
}
