package org.permanency.returns.check.rule;

import java.util.HashMap;
import java.util.Map;

/** Spells of a child: missing, social workers, deprivation of liberty. */
final class SpellChecks {
  private SpellChecks() {}

  static Map<String, Check> all() {
    return new HashMap<>();
  }
}
