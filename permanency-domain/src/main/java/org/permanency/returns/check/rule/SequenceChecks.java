package org.permanency.returns.check.rule;

import java.util.HashMap;
import java.util.Map;

/** Episodes one after another: what changed between them and why they ended. */
final class SequenceChecks {
  private SequenceChecks() {}

  static Map<String, Check> all() {
    return new HashMap<>();
  }
}
