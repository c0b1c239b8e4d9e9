package org.permanency.finance.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.permanency.finance.rule.PaidBefore.Paid;
import org.permanency.kernel.EffectivePeriod;

/** What approved runs have paid, kept the way the tables keep it. */
final class PayLedger {
  final Map<PayKey, Paid> sums = new HashMap<>();
  private final List<EffectivePeriod> periods = new ArrayList<>();

  PaidBefore before() {
    return new PaidBefore(Map.copyOf(sums), periods);
  }

  void approve(RunDraft draft, EffectivePeriod period) {
    keep(draft);
    periods.add(period);
  }

  /** What an urgent run paid: it holds no week. */
  void keep(RunDraft draft) {
    draft
        .lines()
        .forEach(
            l ->
                sums.merge(
                    l.key(),
                    new Paid(l.week(), l.pence()),
                    (a, b) -> new Paid(a.week(), a.pence().plus(b.pence()))));
  }
}
