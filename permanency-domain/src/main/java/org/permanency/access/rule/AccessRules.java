package org.permanency.access.rule;

import java.util.ArrayList;
import java.util.List;
import org.permanency.rules.Problem;
import org.permanency.rules.RuleBook;
import org.permanency.rules.RuleCatalogue;
import org.permanency.rules.RuleKey;
import org.permanency.tenancy.Permission;

/** The rules that sign-in and administration ask for. */
public final class AccessRules implements RuleCatalogue {
  /** Roles and their permissions. */
  public static final RuleKey<Roles> ROLES =
      new RuleKey<>("roles", Roles.class, "*", true, "Roles and permissions");

  @Override
  public List<RuleKey<?>> keys() {
    return List.of(ROLES);
  }

  /** Somebody has to be left who can change a rule, approve a change and manage users. */
  @Override
  public List<Problem> check(RuleBook book) {
    var problems = new ArrayList<Problem>();
    for (var version : book.ownVersions(ROLES)) {
      for (var needed :
          List.of(Permission.RULE_EDIT, Permission.RULE_APPROVE, Permission.USER_MANAGE)) {
        if (version.value().roles().values().stream()
            .noneMatch(r -> !r.apiOnly() && r.permissions().contains(needed))) {
          problems.add(
              new Problem(
                  version.file(),
                  "/roles",
                  "no role that signs in to pages has " + needed + "; at least one needs it"));
        }
      }
    }
    return problems;
  }
}
