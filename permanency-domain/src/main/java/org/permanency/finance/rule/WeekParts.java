package org.permanency.finance.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiConsumer;
import org.permanency.finance.rule.RateTable.Rate;
import org.permanency.kernel.EffectivePeriod;

/** Cuts stretches of nights into pay weeks. */
final class WeekParts {
  private WeekParts() {}

  /** Gives each week that has a paid night its parts, in order. */
  static void of(
      List<EffectivePeriod> weeks,
      List<Stretch> stretches,
      BiConsumer<EffectivePeriod, List<PayPart>> out) {
    int at = 0;
    for (var week : weeks) {
      while (at < stretches.size() && !stretches.get(at).to().isAfter(week.start())) {
        at++;
      }
      if (at == stretches.size()) {
        return;
      }
      var parts = parts(week, stretches, at);
      if (!parts.isEmpty()) {
        out.accept(week, parts);
      }
    }
  }

  private static List<PayPart> parts(EffectivePeriod week, List<Stretch> stretches, int from) {
    var nights = new LinkedHashMap<Rate, Integer>(4);
    for (int i = from; i < stretches.size() && stretches.get(i).startsBefore(week); i++) {
      if (stretches.get(i).night() instanceof Rate rate) {
        int count = stretches.get(i).nightsIn(week);
        if (count == 7 && week.days() == 7) {
          return rate.wholeWeek();
        }
        nights.merge(rate, count, Integer::sum);
      }
    }
    return nights.entrySet().stream().map(e -> e.getKey().nights(e.getValue())).toList();
  }
}
