package org.permanency.returns.check.rule;

import java.util.HashMap;
import java.util.Map;

/** Episodes: their kinds of placement, how long they may last and how old the child is. */
final class EpisodeChecks {
  private EpisodeChecks() {}

  static Map<String, Check> all() {
    return new HashMap<>();
  }
}
