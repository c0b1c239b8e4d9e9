package org.permanency.arrangements.rule;

import java.util.List;
import org.permanency.rules.RuleCatalogue;
import org.permanency.rules.RuleKey;

/** The rules of notified arrangements. */
public final class ArrangementRuleKeys implements RuleCatalogue {
  /** Which arrangements the law is about. */
  public static final RuleKey<NotifiedArrangements> ARRANGEMENTS =
      new RuleKey<>(
          "notified-arrangements", NotifiedArrangements.class, "*", false, "Notified arrangements");

  @Override
  public List<RuleKey<?>> keys() {
    return List.of(ARRANGEMENTS);
  }
}
