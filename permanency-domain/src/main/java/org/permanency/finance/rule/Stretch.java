package org.permanency.finance.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.permanency.finance.rule.RateTable.Night;
import org.permanency.kernel.EffectivePeriod;

/**
 * Nights on end that all come to the same.
 *
 * @param from first night
 * @param to the day after the last night
 * @param night what each of them comes to
 * @param doubts what is doubtful about nights that are paid
 */
record Stretch(LocalDate from, LocalDate to, Night night, List<FindingCode> doubts) {
  /** Copies the doubts. */
  Stretch {
    doubts = List.copyOf(doubts);
  }

  /** Whether {@code next} goes on where this ends, with equal nights. */
  boolean goesOnWith(Stretch next) {
    return to.equals(next.from) && night.equals(next.night) && doubts.equals(next.doubts);
  }

  EffectivePeriod period() {
    return new EffectivePeriod(from, to);
  }

  boolean startsBefore(EffectivePeriod week) {
    return from.isBefore(Objects.requireNonNull(week.end()));
  }

  int nightsIn(EffectivePeriod week) {
    var end = Objects.requireNonNull(week.end());
    var first = from.isAfter(week.start()) ? from : week.start();
    var last = to.isBefore(end) ? to : end;
    return (int) Math.max(0, ChronoUnit.DAYS.between(first, last));
  }
}
