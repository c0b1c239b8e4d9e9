package org.permanency.returns.check.rule;

import java.util.HashMap;
import java.util.Map;

/** Care leavers and the health of children looked after for a year. */
final class LeaverChecks {
  private LeaverChecks() {}

  static Map<String, Check> all() {
    return new HashMap<>();
  }
}
