package org.permanency.rules;

import java.util.List;

/**
 * The rules that one room declares; found by {@link java.util.ServiceLoader}, so that a rule needs
 * no registration anywhere else.
 */
public interface RuleCatalogue {
  /** All of the room's rules. */
  List<RuleKey<?>> keys();
}
