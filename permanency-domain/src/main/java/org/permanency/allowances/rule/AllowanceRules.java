package org.permanency.allowances.rule;

import java.util.List;
import java.util.Set;
import org.permanency.rules.RuleCatalogue;
import org.permanency.rules.RuleKey;

/** The rules that allowances ask for. An agency without them makes no awards. */
public final class AllowanceRules implements RuleCatalogue {
  /** Kinds of allowance by key. */
  public static final RuleKey<FamilyAllowances> FAMILY_ALLOWANCES =
      new RuleKey<>(
          "family-allowances", FamilyAllowances.class, "*", false, "Allowances for families");

  /** What a family gets from the state for a child. */
  public static final RuleKey<ChildBenefit> CHILD_BENEFIT =
      new RuleKey<>("child-benefit", ChildBenefit.class, "*", false, "Child benefit");

  /** Allowances and premiums that the means test measures the cost of living by. */
  public static final RuleKey<IncomeSupport> INCOME_SUPPORT =
      new RuleKey<>("income-support", IncomeSupport.class, "*", false, "Income Support rates");

  /** Every constant of the means test. */
  public static final RuleKey<MeansTestRule> MEANS_TEST =
      new RuleKey<>("means-test", MeansTestRule.class, "*", false, "Means test");

  /** What the state pays and allows is changed by files alone, never on screen. */
  @Override
  public Set<String> fixed() {
    return Set.of(CHILD_BENEFIT.name(), INCOME_SUPPORT.name());
  }

  @Override
  public List<RuleKey<?>> keys() {
    return List.of(FAMILY_ALLOWANCES, CHILD_BENEFIT, INCOME_SUPPORT, MEANS_TEST);
  }
}
