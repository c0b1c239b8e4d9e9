package org.permanency.finance.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;

/**
 * The lines of a run: its own week in full, and for every earlier week since pay began whatever the
 * records now say above or below what was paid. So after each approved run all that was ever paid
 * equals all that was ever owed, whatever changed and in whatever order.
 */
public final class Differences {
  private Differences() {}

  /**
   * Lines of the run for {@code period}.
   *
   * @param owed what all weeks from the first run's to this one come to now
   * @param paid what approved runs have paid
   * @return in the order of {@code owed}, then what is owed no longer
   */
  public static List<PayLine> lines(List<WeekPay> owed, PaidBefore paid, EffectivePeriod period) {
    var lines = new ArrayList<PayLine>();
    var seen = new HashSet<PayKey>();
    for (var now : owed) {
      var before = paid.pence(now.key());
      if (!before.equals(Pence.ZERO)) {
        seen.add(now.key());
      }
      if (now.week().equals(period)) {
        lines.add(PayLine.of(LineKind.ALLOWANCE, now, before));
      } else if (!now.pence().equals(before)) {
        lines.add(PayLine.of(LineKind.DIFFERENCE, now, before));
      }
    }
    paid.sums()
        .forEach(
            (key, sum) -> {
              if (!sum.pence().equals(Pence.ZERO) && !seen.contains(key)) {
                lines.add(PayLine.takenBack(key, sum.week(), sum.pence()));
              }
            });
    return lines;
  }
}
