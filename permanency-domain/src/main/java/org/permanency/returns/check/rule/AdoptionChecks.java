package org.permanency.returns.check.rule;

import java.util.HashMap;
import java.util.Map;

/** Adoption: decisions, matches, and permanence before. */
final class AdoptionChecks {
  private AdoptionChecks() {}

  static Map<String, Check> all() {
    return new HashMap<>();
  }
}
