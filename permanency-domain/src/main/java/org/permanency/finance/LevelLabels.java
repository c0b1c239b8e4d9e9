package org.permanency.finance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.permanency.finance.rule.FinanceRules;
import org.permanency.rules.RuleBook;

/** What people call a payment level, by version of the rates. */
final class LevelLabels {
  private final Map<LocalDate, Map<String, String>> labels = new HashMap<>();

  LevelLabels(RuleBook book) {
    for (var version : book.versions(FinanceRules.FOSTERING_ALLOWANCES)) {
      var byKey = new HashMap<String, String>();
      version.value().levels().forEach((key, level) -> byKey.put(key, level.label()));
      labels.putIfAbsent(version.from(), byKey);
    }
  }

  /** The label, or the key itself when the version is no longer among the rules. */
  String of(LocalDate ruleFrom, String level) {
    return labels.getOrDefault(ruleFrom, Map.of()).getOrDefault(level, level);
  }
}
