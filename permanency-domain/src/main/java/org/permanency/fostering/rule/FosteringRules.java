package org.permanency.fostering.rule;

import java.util.List;
import org.permanency.rules.RuleCatalogue;
import org.permanency.rules.RuleKey;

/** The rules of panels and approval. */
public final class FosteringRules implements RuleCatalogue {
  /** Panels and who must sit on them. */
  public static final RuleKey<PanelRules> PANELS =
      new RuleKey<>("panels", PanelRules.class, "*", false, "Panels");

  @Override
  public List<RuleKey<?>> keys() {
    return List.of(PANELS);
  }
}
