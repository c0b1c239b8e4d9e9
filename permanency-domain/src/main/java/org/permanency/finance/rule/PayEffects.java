package org.permanency.finance.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.permanency.kernel.Pence;
import org.permanency.rules.RuleEffect.Row;

/** Sums of what is owed, old rules against new, kind of payment by kind of payment. */
public final class PayEffects {
  private PayEffects() {}

  /**
   * One row a kind of payment that is owed by either, by name, then the sum of all.
   *
   * @param which the weeks that count
   * @param labels what people call the kinds
   */
  public static List<Row> rows(
      List<WeekPay> before,
      List<WeekPay> after,
      Predicate<WeekPay> which,
      Map<String, String> labels) {
    var old = sums(before, which);
    var now = sums(after, which);
    var kinds = new TreeSet<>(old.keySet());
    kinds.addAll(now.keySet());
    var rows = new ArrayList<Row>();
    var oldSum = Pence.ZERO;
    var newSum = Pence.ZERO;
    for (var kind : kinds) {
      var was = old.getOrDefault(kind, Pence.ZERO);
      var is = now.getOrDefault(kind, Pence.ZERO);
      rows.add(new Row(labels.getOrDefault(kind, kind), was, is));
      oldSum = oldSum.plus(was);
      newSum = newSum.plus(is);
    }
    rows.add(new Row("All payments", oldSum, newSum));
    return rows;
  }

  private static Map<String, Pence> sums(List<WeekPay> weeks, Predicate<WeekPay> which) {
    var sums = new HashMap<String, Pence>();
    weeks.stream()
        .filter(which)
        .forEach(w -> sums.merge(w.key().payment(), w.pence(), Pence::plus));
    return sums;
  }
}
