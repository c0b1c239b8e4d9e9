package org.permanency.finance.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.permanency.kernel.EffectivePeriod;

/** What is left of a window when periods are taken out of it. */
final class FreeNights {
  private FreeNights() {}

  /**
   * The rest, in order.
   *
   * @param window closed
   * @param taken periods within the window; they may overlap
   */
  static List<EffectivePeriod> of(EffectivePeriod window, List<EffectivePeriod> taken) {
    var free = new ArrayList<EffectivePeriod>();
    var from = window.start();
    var end = Objects.requireNonNull(window.end());
    var sorted = new ArrayList<>(taken);
    sorted.sort(Comparator.comparing(EffectivePeriod::start));
    for (var period : sorted) {
      if (period.start().isAfter(from)) {
        free.add(new EffectivePeriod(from, period.start()));
      }
      var after = Objects.requireNonNull(period.end());
      from = after.isAfter(from) ? after : from;
    }
    if (from.isBefore(end)) {
      free.add(new EffectivePeriod(from, end));
    }
    return free;
  }
}
