package org.permanency.training.rule;

import java.util.List;
import org.permanency.rules.RuleCatalogue;
import org.permanency.rules.RuleKey;

/** The rules of training. */
public final class TrainingRules implements RuleCatalogue {
  /** Courses and who needs them. */
  public static final RuleKey<Training> TRAINING =
      new RuleKey<>("training", Training.class, "*", false, "Training");

  @Override
  public List<RuleKey<?>> keys() {
    return List.of(TRAINING);
  }
}
