package org.permanency.returns.check.rule;

import java.util.HashMap;
import java.util.Map;

/** The child itself, beside the year before and beside what is known of providers. */
final class ChildChecks {
  private ChildChecks() {}

  static Map<String, Check> all() {
    return new HashMap<>();
  }
}
