package org.permanency.rules;

import java.util.List;
import java.util.Set;

/**
 * The rules that one room declares; found by {@link java.util.ServiceLoader}, so that a rule needs
 * no registration anywhere else.
 */
public interface RuleCatalogue {
  /** All of the room's rules. */
  List<RuleKey<?>> keys();

  /**
   * Names of rules that bind the agency from outside, law or contract: they come from files alone,
   * and no administrator changes them on screen.
   */
  default Set<String> fixed() {
    return Set.of();
  }

  /**
   * What is wrong between the rules of a tenant, beyond each file by itself; asked at load and for
   * every draft. A fault names the file of the version that should change.
   */
  default List<Problem> check(RuleBook book) {
    return List.of();
  }
}
