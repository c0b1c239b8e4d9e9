package org.permanency.access.rule;

import java.util.List;
import org.permanency.rules.RuleCatalogue;
import org.permanency.rules.RuleKey;

/** The rules that sign-in and administration ask for. */
public final class AccessRules implements RuleCatalogue {
  /** Roles and their permissions. */
  public static final RuleKey<Roles> ROLES =
      new RuleKey<>("roles", Roles.class, "*", true, "Roles and permissions");

  @Override
  public List<RuleKey<?>> keys() {
    return List.of(ROLES);
  }
}
